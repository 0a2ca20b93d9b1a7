"""A closing date is read however a posting says by when to apply, and no other day is taken for one."""

from __future__ import annotations

import pytest

from jdlint import Config, Linter

CLOSES = [
    ("Apply before midnight on 1 March 2026.", "1 March 2026"),
    ("Send a letter and your CV to jobs@example.org by 11:59 p.m. ET on March 15, 2026.", "March 15, 2026"),
    ("Cover letter and two samples of work to jobs@example.org, not later than 30 March 2026.", "30 March 2026"),
    ("Applications are due by 4 p.m. on March 20, 2026.", "March 20, 2026"),
    ("| Closing dates | 03/02/2026 to 03/23/2026 |\n|---|---|\n| Grade | 7 |", "03/23/2026"),
    ("We accept applications from 1 March 2026 to 15 March 2026.", "15 March 2026"),
    ("Close: 1/05/2026", "1/05/2026"),
    ("The deadline is 5 pm, 3 March 2026.", "3 March 2026"),
    ("Interviews are on 8 May 2026; we close the advert on 29 April 2026.", "29 April 2026"),
    ("Bewerbungsfrist: 31.03.2026", "31.03.2026"),
    ("The job advert will be closing on 2026/03/08.", "2026/03/08"),
]
NO_CLOSE = [
    "Applications received by 1 March 2026 will be given full consideration.",
    "We accept applications until at least 15 March 2026.",
    "We accept applications from 1 March 2026.",
    "Applicants must be 18 by 1 March 2026.",
    "Those who apply will be notified by 5 March 2026.",
    "Please apply by e-mail. The post is funded until 31 March 2026.",
    "First review of applications: 9 March 2026",
    "The office closes on 24 March 2026 for a day.",
    "Apply by 1 March 2026, or until the position is filled.",
]


def closed(line: str) -> list[str]:
    text = f"# Lifeguard\n\nYou will watch the pool and help swimmers.\n\n{line}\n"
    linter = Linter(Config.model_validate({"select": ["closed-posting"], "today": "2026-11-23"}))
    return [finding.text for finding in linter.check_text(text).findings]


@pytest.mark.parametrize(("line", "date"), CLOSES, ids=[line for line, _ in CLOSES])
def test_a_day_by_which_to_apply_closes_the_posting(line: str, date: str) -> None:
    assert closed(line) == [date]


@pytest.mark.parametrize("line", NO_CLOSE)
def test_other_days_do_not(line: str) -> None:
    assert closed(line) == []
