"""A therapist posting in each jurisdiction that asks for one title: the findings agree with the table of titles."""

from __future__ import annotations

from typing import Any

import pytest

from jdlint import Config, Linter, Rule, load_rules
from jdlint.tables.read import read_table

POSTING = "# Therapist\n\n## Requirements\n\n- {title} license\n- Two years of clinical practice\n"
RULES = {"wrong-state-title", "false-friend"}
FIELDS = {"LPC": "counselor", "LCSW": "clinical social worker", "LMFT": "marriage and family therapist"}
CELLS = [row for row in read_table("licensure", "state-titles")["rows"] if row["field"] in FIELDS.values()]


@pytest.fixture(scope="module")
def rules() -> list[Rule]:
    return [rule for rule in load_rules() if rule.name in RULES]


def friends(state: str, letters: str) -> list[dict[str, Any]]:
    every = read_table("licensure", "false-friends")["rows"]
    return [row for row in every if (row["state"], row["letters"]) == (state, letters) and row.get("fault", True)]


def expected(cell: dict[str, Any], title: str) -> list[tuple[str, str]]:
    """Return what the table says of a title: the rule that must find it, and how severe that is."""
    for row in friends(cell["state"], title):
        return [("false-friend", "warning" if row["certainty"] == "VERIFIED" else "info")]
    if cell["certainty"] == "UNCERTAIN" or title not in cell.get("absent", ()):
        return []
    return [("wrong-state-title", "warning" if cell["certainty"] == "VERIFIED" else "info")]


@pytest.mark.parametrize("title", FIELDS)
@pytest.mark.parametrize("state", sorted({row["state"] for row in CELLS}))
def test_findings_agree_with_the_table(rules: list[Rule], state: str, title: str) -> None:
    (cell,) = (row for row in CELLS if row["state"] == state and row["field"] == FIELDS[title])
    config = Config.model_validate({"employer": {"place": state}})
    findings = Linter(config, rules=rules).check_text(POSTING.format(title=title)).findings
    assert [(one.rule, one.severity) for one in findings] == expected(cell, title)
    assert all(one.text == title and "2026-11-23" in one.message for one in findings)
    if title in cell.get("accept", ()):
        assert not findings


@pytest.mark.parametrize("state", sorted({row["state"] for row in CELLS}))
def test_the_local_title_is_never_a_finding(rules: list[Rule], state: str) -> None:
    config = Config.model_validate({"employer": {"place": state}})
    for cell in CELLS:
        if cell["state"] == state and cell.get("accept"):
            text = POSTING.format(title=cell["accept"][0])
            assert not Linter(config, rules=rules).check_text(text).findings, cell
