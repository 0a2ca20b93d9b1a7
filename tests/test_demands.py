"""Demands: dates, years, degrees, placeholders and lists, as a careful reader would judge them."""

from __future__ import annotations

from datetime import date

import pytest

from jdlint import Config, Linter
from jdlint.checks.dates import find_dates
from jdlint.text.span import Span


def found(rule: str, text: str, **config: object) -> list[str]:
    linter = Linter(Config.model_validate({"select": [rule], **config}))
    return [finding.text for finding in linter.check_text(text).findings]


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("2026-06-05", date(2026, 6, 5)),
        ("5 June 2026", date(2026, 6, 5)),
        ("5th of June 2026", date(2026, 6, 5)),
        ("June 5th, 2026", date(2026, 6, 5)),
        ("Jun. 5, 2026", date(2026, 6, 5)),
        ("5/6/2026", date(2026, 6, 5)),
        ("6/5/2026", date(2026, 6, 5)),
        ("13/6/2026", date(2026, 6, 13)),
    ],
)
def test_a_date_is_read_as_late_as_it_may_be_meant(text: str, latest: date) -> None:
    assert [dated.latest for dated in find_dates(text, Span(0, len(text)))] == [latest]


@pytest.mark.parametrize("text", ["31/31/2026", "30 February 2026", "June 2026", "5 June", "10.2.20261"])
def test_what_is_no_full_date_is_none(text: str) -> None:
    assert list(find_dates(text, Span(0, len(text)))) == []


def test_without_todays_date_no_posting_is_called_closed() -> None:
    text = "# Lifeguard\n\nYou will watch the pool. Closing date: 5 June 2019.\n"
    assert found("closed-posting", text) == []
    assert found("closed-posting", text, today=date(2019, 6, 6)) == ["5 June 2019"]
    assert found("closed-posting", text, today=date(2019, 6, 5)) == []


def test_the_last_of_several_closing_dates_decides() -> None:
    text = "# Lifeguard\n\nClosing date: 5 June 2026. Application deadline: 9 June 2026 (extended).\n"
    assert found("closed-posting", text, today=date(2026, 6, 7)) == []
    assert found("closed-posting", text, today=date(2026, 6, 10)) == ["9 June 2026"]


@pytest.mark.parametrize(
    "text",
    [
        "Three years of experience in roofing. You need 3+ years' experience in roofing.",
        "3 to 5 years of experience in roofing. Ideally 7 years of experience in roofing.",
        "A degree and 2 years of experience, or 6 years of experience.",
        "1 year of experience\n\n2 years of experience\n\n3 years of experience",
    ],
)
def test_years_that_do_not_contradict(text: str) -> None:
    assert found("contradicting-years", f"# Estimator\n\n## Requirements\n\n{text}\n") == []


@pytest.mark.parametrize("count", [12, 13, 21])
def test_how_many_demands_are_too_many(count: int) -> None:
    listed = "\n".join(f"- Skill number {n} of the trade" for n in range(count))
    report = Linter(Config(select=("too-many-requirements",))).check_text(f"# Mason\n\n## Requirements\n\n{listed}\n")
    severities = {12: [], 13: ["info"], 21: ["warning"]}
    assert [finding.severity for finding in report] == severities[count]


def test_answers_to_a_question_are_no_demands() -> None:
    listed = "\n".join(f"- Newspaper number {n}" for n in range(20))
    text = f"# Mason\n\n## Requirements\n\n- Steady hands\n\nHow did you hear about this job?\n\n{listed}\n"
    assert found("too-many-requirements", text) == []


def test_placeholders_are_found_in_hostile_text_in_no_time() -> None:
    text = "# Mason\n\n" + "[" * 5_000 + "{{" * 5_000 + "<a" * 5_000 + "\n"
    assert found("placeholder", text) == []


@pytest.mark.parametrize("word", ["DNA", "CEO", "AWS", "LCSW", "TX", "APPLY"])
def test_well_known_acronyms_need_no_telling(word: str) -> None:
    assert found("undefined-acronym", f"You will work with {word} every day and answer for it to the board.") == []


@pytest.mark.parametrize(
    ("text", "acronyms"),
    [
        ("You report to the QXT every week and to nobody else.", ["QXT"]),
        ("You report to the QXT every week. The QXT meets on Mondays.", ["QXT"]),
        ("You report to the Quality Extension Trust every week, which all call QXT.", []),
        ("You report to QXT's board every week and to nobody else.", []),
        ("YOU REPORT TO THE QXT EVERY WEEK", []),
    ],
)
def test_an_acronym_is_told_once_unless_it_is_spelt_out(text: str, acronyms: list[str]) -> None:
    assert found("undefined-acronym", text) == acronyms
