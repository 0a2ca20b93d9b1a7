"""What the fuzzer found, each as small as it can be: what a user sees now."""

from __future__ import annotations

import json

import pytest

from jdlint import Linter
from jdlint.matching import Pattern
from jdlint.text.folding import fold
from jdlint.text.inert import inert_json
from jdlint.text.span import Span
from tests.small_rules import small_linter

LINTER = Linter()


@pytest.mark.parametrize("text", ["```(s)he `chairman`", "We want ```` a `chairman` ``` here.", "`` `chairman`"])
def test_a_run_of_backticks_that_nothing_closes_opens_no_code(text: str) -> None:
    """Words in code behind it were read as prose, and fixed."""
    assert not small_linter().check_text(text).findings
    assert LINTER.fix_text(text, unsafe=True).text == text


def test_json_holds_no_command_of_a_ci_service() -> None:
    """A path or a sentence with the old form of a workflow command came through the formats that are JSON."""
    value = {"##[error]x": ["a ##[add-mask]b", "###[", "##", "[##"]}
    assert "##[" not in inert_json(value)
    assert json.loads(inert_json(value)) == value


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("[]é]nd chair", "end ]nd chair and Énd chair", ["]nd chair", "Énd chair"]),
        ("[] ]nd chair", "]nd chair", ["]nd chair"]),
        ("[^] ]nd chair", "]nd chair, and chair", ["and chair"]),
        (r"[]\w]nd chair", "énd chair", ["énd chair"]),
    ],
)
def test_a_class_that_begins_with_a_bracket_holds_it(pattern: str, text: str, found: list[str]) -> None:
    """What followed was read as if the class had ended there."""
    spans = Pattern(pattern).find(fold(text), Span(0, len(text)))
    assert [text[slice(*span)] for span in spans] == found


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_link_without_an_end_hides_no_words_of_the_next_line(end: str) -> None:
    """Where lines end in CR alone, a bracket behind them closed one that stood before them."""
    text = f"Words][d{end}the chairman <!-- x [y] -->"
    assert [finding.text for finding in small_linter().check_text(text)] == ["chairman"]
