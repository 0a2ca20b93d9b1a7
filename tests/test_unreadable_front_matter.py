"""Front matter that cannot be read is told once, at its line and with what to do; the rest is checked as ever."""

from __future__ import annotations

import pytest

from tests.small_rules import small_linter

RULE = "unreadable-front-matter"
TOLD = {
    "wrong YAML": ("---\ntitle: Nurse: nights\n---\nyoung", 2, "mapping values are not allowed"),
    "a bracket that stays open": ("---\ntitle: x\npay: [1\n---\nyoung", 3, "pay"),
    "a key twice": ("---\ntitle: a\nplace: b\ntitle: c\n---\nyoung", 4, "“title” is there twice"),
    "a key twice further in": ("---\npay:\n  min: 1\n  max: 2\n  min: 3\n---\nyoung", 5, "“min” is there twice"),
    "a tag": ("---\ntitle: x\na: !!python/object/apply:os.system [echo]\n---\nyoung", 3, "leave it out"),
    "a tag on a value that it does not fit": ("---\na: !!timestamp x\n---\nyoung", 1, "leave the tag out"),
    "aliases": ("---\na: &a [x,x]\nb: [*a,*a]\n---\nyoung", 2, "write the value out"),
    "too deep": ("---\na: " + "[" * 200 + "\n---\nyoung", 2, "deeper than 30 levels"),
    "a day that there is not": ("---\ndate: 2024-99-99\n---\nyoung", 1, "month"),
    "no keys": ("---\n- a\n---\nyoung", 1, "it has no keys"),
    "wrong TOML": ("+++\ntitle = 'x'\npay = \n+++\nyoung", 3, "invalid value"),
    "a key twice in TOML": ("+++\na = 1\na = 2\n+++\nyoung", 3, "cannot overwrite"),
    "CRLF": ("---\r\ntitle: a\r\ntitle: b\r\n---\r\nyoung", 3, "“title” is there twice"),
    "CR": ("---\rtitle: a\rtitle: b\r---\ryoung", 3, "“title” is there twice"),
}
SILENT = {
    "nothing": "---\n---\nyoung",
    "comments alone": "---\n# a\n---\nyoung",
    "a list of the same keys": "---\njobs:\n  - name: a\n  - name: b\n---\nyoung",
    "the same key in two tables": "---\na:\n  min: 1\nb:\n  min: 1\n---\nyoung",
    "the same words as value": "---\na: |\n  b: 1\n  b: 2\n---\nyoung",
    "TOML": "+++\n[a]\nx = 1\n[b]\nx = 1\n+++\nyoung",
    "a rule of dashes": "---\nyoung",
}


@pytest.mark.parametrize(("text", "line", "why"), TOLD.values(), ids=TOLD)
def test_it_is_told_and_the_rest_is_checked(text: str, line: int, why: str) -> None:
    report = small_linter().check_text(text)
    assert [finding.rule for finding in report] == [RULE, "young-team"]
    assert (report[0].severity, report[0].line) == ("warning", line)
    assert why in report[0].message or why in report[0].text
    assert f"line {line}" in report[0].message
    assert report.problems == ()


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_what_can_be_read_is_not(text: str) -> None:
    assert [finding.rule for finding in small_linter().check_text(text)] == ["young-team"]


def test_it_can_be_silenced_as_any_other() -> None:
    text = "---\na: 1\na: 2\n---\n<!-- jdlint: file-ignore[unreadable-front-matter] -- the site reads it -->\n"
    assert not small_linter().check_text(text).findings
