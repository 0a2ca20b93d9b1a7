"""What a comment or the front matter silences, and what is said of comments that silence nothing."""

from __future__ import annotations

from datetime import date

import pytest

from jdlint import Config, Linter, load_rules
from tests.small_rules import CHAIR, YOUNG, small_linter, tool_rules


@pytest.fixture(scope="module")
def linter() -> Linter:
    return small_linter()


SILENT = {
    "on the line": "A young team. <!-- jdlint: ignore[young-team] -- the slogan -->",
    "before the words": "<!-- jdlint: ignore[young-team] --> A young team.",
    "with a dash that no older Markdown trips over": "A young team. <!-- jdlint: ignore[young-team] — the slogan -->",
    "on the last line of what is found": "A young\nteam. <!-- jdlint: ignore[young-team] -->",
    "by family": "A young team. <!-- jdlint: ignore[words] -->",
    "two names": "The young chairman. <!-- jdlint: ignore[young-team, gendered-title] -- both -->",
    "two comments": "A young chairman. <!-- jdlint: ignore[young-team] --> <!-- jdlint: ignore[gendered-title] -->",
    "the next line": "<!-- jdlint: ignore-next[young-team] -->\nA young team.",
    "the next line with words": "<!-- jdlint: ignore-next[young-team] -->\n\n\nA young team.",
    "stacked": "<!-- jdlint: ignore-next[words] -->\n<!-- jdlint: ignore-next[gendered-title] -->\nYoung chairman.",
    "in a list": "- kind\n- young <!-- jdlint: ignore[young-team] -->\n",
    "in a table": "| a | b |\n|---|---|\n| young | x <!-- jdlint: ignore[young-team] --> |\n",
    "a block": "<!-- jdlint: disable[words] -->\n\nyoung\n\nchairman\n\n<!-- jdlint: enable[words] -->\n",
    "to the end": "<!-- jdlint: disable[young-team] -->\n\nyoung\n\n# young\n\n- young\n",
    "the file, from its end": "young\n\n- young\n\n<!-- jdlint: file-ignore[young-team] -->",
    "a reference that never reaches the page": "[//]: # (jdlint: ignore-next[young-team] -- hidden)\nA young team.",
    "a reference in quotes": 'A young team.\n\n[//]: # "jdlint: file-ignore[young-team]"',
    "a reference in a file with CR": "[//]: # (jdlint: ignore-next[young-team] -- hidden)\rA young team.\r",
    "a reference in a file with CRLF": '[//]: # "jdlint: file-ignore[young-team]"\r\n\r\nA young team.\r\n',
    "a comment in a file with CR": "<!-- jdlint: ignore-next[young-team] -->\rA young team.\r",
    "front matter with CR": "---\rjdlint: {ignore: [young-team]}\r---\rA young team.",
    "front matter in TOML with CR": '+++\rjdlint.ignore = ["young-team"]\r+++\rA young team.',
    "by phrase": 'A young team. <!-- jdlint: ignore[young-team="a young team"] -- the name of the course -->',
    "by phrase, in the file": 'A young\n  Team.\n\n<!-- jdlint: file-ignore[words="young team"] -->',
    "in capitals": "A young team. <!-- JDLINT: Ignore[young-team] -->",
    "over several lines": "<!-- jdlint: ignore-next[young-team]\n -- the slogan -->\nA young team.",
    "front matter": "---\njdlint: {ignore: [young-team]}\n---\nA young team.",
    "front matter, one name": "---\njdlint:\n  ignore: words\n---\nA young team.",
    "front matter with a phrase": "---\njdlint: {ignore: [{rule: words, phrase: young team}]}\n---\nyoung team",
    "front matter in TOML": '+++\njdlint.ignore = [{rule = "young-team", until = 2999-01-01}]\n+++\nA young team.',
}

FOUND = {
    "in code": ("A young team. `<!-- jdlint: ignore[young-team] -->`", ["young-team"]),
    "in a code block": ("```\n<!-- jdlint: file-ignore[young-team] -->\n```\n\nyoung", ["young-team"]),
    "another line": ("young\n\nold <!-- jdlint: ignore[young-team] -->", ["young-team", "unused-suppression"]),
    "alone on its line": ("<!-- jdlint: ignore[young-team] -->\nyoung", ["unused-suppression", "young-team"]),
    "another rule": ("young <!-- jdlint: ignore[gendered-title] -->", ["young-team", "unused-suppression"]),
    "another phrase": (
        'young team <!-- jdlint: ignore[words="young people"] -->',
        ["young-team", "unused-suppression"],
    ),
    "after the block": (
        "<!-- jdlint: disable[words] -->\n\nyoung\n\n<!-- jdlint: enable[words] -->\n\nyoung",
        ["young-team"],
    ),
    "enabled in part": (
        "<!-- jdlint: disable[words] -->\n\nyoung\n\n<!-- jdlint: enable[young-team] -->\n\nyoung",
        ["unused-suppression"],
    ),
    "no name": ("young <!-- jdlint: ignore -->", ["young-team", "bare-suppression"]),
    "no name in brackets": ("young <!-- jdlint: ignore[ ] -- x -->", ["young-team", "bare-suppression"]),
    "no such verb": ("young <!-- jdlint: allow[young-team] -->", ["young-team", "malformed-suppression"]),
    "no such name": ("young <!-- jdlint: ignore[young-teams] -->", ["young-team", "unknown-suppression"]),
    "words behind the bracket": (
        "young <!-- jdlint: ignore[words] slogan -->",
        ["young-team", "malformed-suppression"],
    ),
    "no bracket at the end": ("young <!-- jdlint: ignore[words -- x -->", ["young-team", "malformed-suppression"]),
    "no such day": ("young <!-- jdlint: ignore[words] until 2027-02-30 -->", ["young-team", "malformed-suppression"]),
    "front matter of another shape": ("---\njdlint: {skip: all}\n---\nyoung", ["malformed-suppression", "young-team"]),
    "front matter with a wrong name": (
        "---\njdlint: {ignore: [yung]}\n---\nyoung",
        ["unknown-suppression", "young-team"],
    ),
    "a comment for people": ("young <!-- jdlint is fun -->", ["young-team"]),
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_what_is_silenced(linter: Linter, text: str) -> None:
    report = linter.check_text(text)
    assert [finding.rule for finding in report] == []
    assert {one.finding.rule for one in report.suppressed} <= {"young-team", "gendered-title"}
    assert report.suppressed
    assert {one.kind for one in report.suppressed} == {"in-source"}


@pytest.mark.parametrize(("text", "rules"), FOUND.values(), ids=FOUND)
def test_what_is_not(linter: Linter, text: str, rules: list[str]) -> None:
    assert [finding.rule for finding in linter.check_text(text)] == rules


def test_the_reason_is_kept(linter: Linter) -> None:
    report = linter.check_text("A young team. <!-- jdlint: ignore[young-team] until 2999-01-01 -- the\n slogan -->")
    assert [one.reason for one in report.suppressed] == ["the slogan"]


@pytest.mark.parametrize("today", [date(2027, 3, 1), None])
def test_a_suppression_holds_on_its_last_day_and_where_no_day_is_known(today: date | None) -> None:
    linter = Linter(Config(today=today), rules=[YOUNG, *tool_rules()])
    assert not linter.check_text("young <!-- jdlint: ignore[words] -- quoted, until 2027-03-01 -->").findings


def test_an_expired_suppression_is_told_and_holds_no_more() -> None:
    linter = Linter(Config(today=date(2027, 3, 2)), rules=[YOUNG, *tool_rules()])
    report = linter.check_text("young <!-- jdlint: ignore[words] until 2027-03-01 -- quoted -->")
    assert [finding.rule for finding in report] == ["young-team", "expired-suppression"]
    assert "2027-03-01" in report[1].message


def test_a_misspelt_name_gets_a_proposal(linter: Linter) -> None:
    report = linter.check_text("chairman <!-- jdlint: ignore[gendred-title] -->")
    assert "did you mean “gendered-title”?" in report[1].message
    assert report[1].text == "gendred-title"


def test_an_old_name_of_a_rule_still_silences_it() -> None:
    renamed = CHAIR.model_copy(update={"aliases": ("sexist-title",)})
    linter = Linter(Config(), rules=[renamed, *tool_rules()])
    assert not linter.check_text("chairman <!-- jdlint: ignore[sexist-title] -->").findings


def test_a_suppression_of_a_rule_that_is_off_is_not_called_unused() -> None:
    off = Config.model_validate({"select": ["unused-suppression"]})
    assert not Linter(off).check_text("chairman <!-- jdlint: ignore[gendered-title] -->").findings


def test_a_suppression_can_silence_what_is_said_of_another(linter: Linter) -> None:
    text = "<!-- jdlint: ignore-next[unused-suppression] -->\nkind <!-- jdlint: ignore[young-team] -->"
    assert not linter.check_text(text).findings


def test_a_missing_reason_is_told_where_that_is_asked_for() -> None:
    linter = Linter(Config(), rules=[YOUNG, *(rule for rule in load_rules() if rule.name == "unexplained-suppression")])
    assert [f.rule for f in linter.check_text("young <!-- jdlint: ignore[words] -->")] == ["unexplained-suppression"]
    assert not linter.check_text("young <!-- jdlint: ignore[words] -- quoted -->").findings
