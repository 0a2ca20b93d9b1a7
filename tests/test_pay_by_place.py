"""The same posting in ten places: without pay, with "up to", and with a full range; law decides what is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from jdlint import Config, Linter

TODAY = date(2026, 11, 23)
LARGE = {"headcount": 120, "headcount_by_place": {"US-MA": 120, "CA-ON": 120}}

POSTING = """# Ward nurse

Location: {place}

## Duties
- Give medicines and keep the chart
- Talk with families

## Requirements
- Two years on a ward
{pay}
Apply by e-mail.
"""

# By place: what is said where nothing is known of the employer, then where 120 people work for it.
NO_PAY, UP_TO, RANGE = (
    "",
    "\n## Pay\nUp to {sign}82,000 per year.\n",
    "\n## Pay\n{sign}70,000 to {sign}82,000 per year.\n",
)
BENEFITS = {"undescribed-benefits": "info"}
TABLE: dict[str, tuple[tuple[dict[str, str], ...], tuple[dict[str, str], ...]]] = {
    "San Francisco, CA": (
        ({"undisclosed-pay": "info"}, {"open-ended-pay": "info"}, {}),
        ({"undisclosed-pay": "error"}, {"open-ended-pay": "info"}, {}),
    ),
    "Denver, CO": (
        (
            {"undisclosed-pay": "error"},
            {"undescribed-benefits": "warning", "unstated-deadline": "warning", "open-ended-pay": "warning"},
            {"undescribed-benefits": "warning", "unstated-deadline": "warning"},
        ),
        (
            {"undisclosed-pay": "error"},
            {"undescribed-benefits": "warning", "unstated-deadline": "warning", "open-ended-pay": "warning"},
            {"undescribed-benefits": "warning", "unstated-deadline": "warning"},
        ),
    ),
    "New York, NY": (
        ({"undisclosed-pay": "info"}, {"open-ended-pay": "info"}, {}),
        ({"undisclosed-pay": "error"}, {"open-ended-pay": "warning"}, {}),
    ),
    "Seattle, WA": (
        ({"undisclosed-pay": "info"}, {"open-ended-pay": "info", **BENEFITS}, BENEFITS),
        (
            {"undisclosed-pay": "error"},
            {"open-ended-pay": "warning", "undescribed-benefits": "warning"},
            {"undescribed-benefits": "warning"},
        ),
    ),
    "Chicago, IL": (
        ({"undisclosed-pay": "info"}, {"open-ended-pay": "info", **BENEFITS}, BENEFITS),
        (
            {"undisclosed-pay": "error"},
            {"open-ended-pay": "info", "undescribed-benefits": "warning"},
            {"undescribed-benefits": "warning"},
        ),
    ),
    "Boston, MA": (
        ({"undisclosed-pay": "info"}, {"open-ended-pay": "info"}, {}),
        ({"undisclosed-pay": "error"}, {"open-ended-pay": "info"}, {}),
    ),
    "Toronto, ON": (
        (
            {"undisclosed-pay": "info", "unstated-vacancy": "info"},
            {"open-ended-pay": "info", "unstated-vacancy": "info"},
            {"unstated-vacancy": "info"},
        ),
        (
            {"undisclosed-pay": "error", "unstated-vacancy": "warning"},
            {"open-ended-pay": "info", "unstated-vacancy": "warning"},
            {"unstated-vacancy": "warning"},
        ),
    ),
    "Vancouver, BC": (
        ({"undisclosed-pay": "error"}, {"open-ended-pay": "warning"}, {}),
        ({"undisclosed-pay": "error"}, {"open-ended-pay": "warning"}, {}),
    ),
    "Vienna, Austria": (
        ({"undisclosed-pay": "error"}, {"open-ended-pay": "warning"}, {}),
        ({"undisclosed-pay": "error"}, {"open-ended-pay": "warning"}, {}),
    ),
    "Manchester, UK": (
        ({"missing-pay": "info"}, {"open-ended-pay": "info"}, {}),
        ({"missing-pay": "info"}, {"open-ended-pay": "info"}, {}),
    ),
}
SIGNS = {"Vienna, Austria": "€", "Manchester, UK": "£"}


def _said(place: str, pay: str, employer: dict[str, Any], today: date = TODAY) -> dict[str, str]:
    config = Config.model_validate({"today": today, "employer": employer})
    text = POSTING.format(place=place, pay=pay.format(sign=SIGNS.get(place, "$")))
    findings = Linter(config).check_text(text).findings
    ours = [one for one in findings if one.family in ("law", "pay") or one.rule == "missing-pay"]
    assert len({one.rule for one in ours}) == len(ours)
    return {one.rule: one.severity for one in ours}


@pytest.mark.parametrize("place", TABLE)
@pytest.mark.parametrize(("column", "pay"), [(0, NO_PAY), (1, UP_TO), (2, RANGE)], ids=["no pay", "up to", "range"])
@pytest.mark.parametrize(("row", "employer"), [(0, {}), (1, LARGE)], ids=["unknown", "large"])
def test_what_is_said_in_a_place(place: str, column: int, pay: str, row: int, employer: dict[str, Any]) -> None:
    assert _said(place, pay, employer) == TABLE[place][row][column]


def test_a_law_is_silent_before_its_day() -> None:
    assert _said("Hartford, CT", NO_PAY, LARGE, date(2026, 9, 30)) == {"missing-pay": "info"}
    assert _said("Hartford, CT", NO_PAY, LARGE, date(2026, 10, 1)) == {"undisclosed-pay": "error"}
    assert _said("Wilmington, Delaware", NO_PAY, LARGE, date(2027, 9, 25)) == {"missing-pay": "info"}
    assert _said("Wilmington, Delaware", NO_PAY, LARGE, date(2027, 9, 26)) == {"undisclosed-pay": "error"}


def test_a_law_that_is_not_enforced_yet_informs() -> None:
    columbus = {"headcount": 120, "headcount_by_place": {"US-OH": 120}}
    assert _said("Columbus, OH", NO_PAY, columbus) == {"undisclosed-pay": "info"}
    assert _said("Columbus, OH", NO_PAY, columbus, date(2027, 1, 1)) == {"undisclosed-pay": "error"}


def test_the_laws_of_states_do_not_reach_the_us_government() -> None:
    assert _said("Denver, CO. Series and grade: GS-13", NO_PAY, {}) in ({}, {"missing-pay": "info"})


def test_remote_work_from_anywhere_in_the_us_asks_where_the_staff_is() -> None:
    assert _said("Remote (US)", NO_PAY, {}) == {"undisclosed-pay": "info"}
    assert _said("Remote (US)", NO_PAY, {"headcount_by_place": {"US-CO": 3}}) == {"undisclosed-pay": "error"}
    assert _said("Remote (US)", NO_PAY, {"headcount_by_place": {"US-TX": 3}}) == {"missing-pay": "info"}


def test_the_place_of_the_config_stands_in_where_the_posting_names_none() -> None:
    assert _said("to be agreed", NO_PAY, {"place": "US-CO"}) == {"undisclosed-pay": "error"}
    assert _said("Houston, TX", NO_PAY, {"place": "US-CO"}) == {"missing-pay": "info"}


def test_without_a_date_the_day_of_the_table_counts() -> None:
    text = POSTING.format(place="Hartford, CT", pay="")
    assert "undisclosed-pay" in {one.rule for one in Linter(Config()).check_text(text)}
