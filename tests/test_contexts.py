"""The same word is a finding or none by the company it keeps and the place where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from jdlint import Linter, Rule
from jdlint.checks.terms import Terms
from jdlint.errors import RuleError
from jdlint.ruleset.loader import make_rule


def rule(terms: list[dict[str, object]], *, where: dict[str, object] | None = None, **check: object) -> Rule:
    data = {
        "severity": "warning", "summary": "s", "message": "{text}{times}: {instead}", "rationale": "r",
        "evidence": "convention", "where": where or {}, "check": {"use": "terms", "terms": terms, **check},
    }  # fmt: skip
    return make_rule(Path("rules/test/made.toml"), data, checks={"terms": Terms})


def found(text: str, *terms: dict[str, object], **more: object) -> list[str]:
    return [finding.text for finding in Linter(rules=[rule(list(terms), **more)]).check_text(text)]  # type: ignore[arg-type]


GURU = {"find": ["gurus?"]}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We want a guru.", ["guru"]),
        ("He said: “nobody here is a guru at all”.", []),
        ("We want a “guru”.", ["guru"]),
        ("Text.\n\n> We want a guru.\n\nMore text.", []),
        ("> We want a guru.", ["guru"]),
        ("Regardless of age, sex or guru status, everybody is welcome.", []),
        ("We are an equal opportunity employer, guru or not.", []),
        ("Run `guru` at http://guru.example.org and on [our page](https://a.b/guru).", []),
        ("Guru Nanak Care Home seeks a guru.", ["guru"]),
    ],
)
def test_some_places_are_always_silent(text: str, words: list[str]) -> None:
    assert found(text, GURU) == words


@pytest.mark.parametrize(
    ("company", "text", "words"),
    [
        ({"unless": ["guru cards?"]}, "A guru card and a guru.", ["guru"]),
        ({"unless_in_sentence": ["yoga"]}, "A guru teaches yoga. A guru writes SQL.", ["guru"]),
        ({"unless_near": ["yoga"]}, "A guru. Yoga." + " Words." * 60 + " A guru.", ["guru"]),
        ({"unless_negated": True}, "We need no guru. We need a guru.", ["guru"]),
        ({"needs": ["SQL guru"]}, "A guru and an SQL guru.", ["guru"]),
        ({"needs_in_sentence": ["SQL"]}, "A guru. A guru writes SQL.", ["guru"]),
        ({"fires_in": ["equal-opportunity"]}, "Regardless of age or sex, gurus welcome.", ["gurus"]),
        ({"sensitive": True}, "Guru or guru.", ["guru"]),
    ],
)
def test_company_decides(company: dict[str, object], text: str, words: list[str]) -> None:
    assert found(text, GURU | company) == words


def test_where_a_rule_is_silent() -> None:
    text = "# Guru\n\nA guru.\n\n## Benefits\n\n- A guru for your pension plan\n"
    assert found(text, GURU) == ["Guru", "guru", "guru"]
    assert found(text, GURU, where={"silent_in": ["heading", "benefits"]}) == ["guru"]


def test_what_is_counted_is_reported_once_with_how_often() -> None:
    text = "# Guru\n\nA guru meets a guru. Then a guru leaves.\n"
    made = rule([GURU], where={"silent_in": ["heading"]}, report="posting")
    (finding,) = Linter(rules=[made]).check_text(text)
    assert finding.message.startswith("guru (it stands here 3 times)")
    assert found(text, GURU, report="sentence") == ["Guru", "guru", "guru"]


def test_the_longest_term_and_the_gravest_of_a_sentence_win() -> None:
    long, short = {"find": ["sales guru"]}, {"find": ["guru", "ninja"], "severity": "info"}
    assert found("A sales guru.", short, long) == ["sales guru"]
    assert found("A sales guru and a ninja. A ninja.", short, long) == ["sales guru", "ninja"]


def test_a_stated_ground_in_law_eases_a_finding() -> None:
    made = rule([GURU], eased_in=["genuine-requirement"])
    severities = [finding.severity for finding in Linter(rules=[made]).check_text("A guru, as required by law.")]
    assert severities == ["info"]


@pytest.mark.parametrize(
    ("text", "offered", "safe"),
    [
        ("We want a guru.", "an expert", False),
        ("Gurus wanted.", "Experts", True),
        ("GURUS wanted.", "EXPERTS", True),
    ],
)
def test_what_is_offered_fits_its_place(text: str, offered: str, *, safe: bool) -> None:
    made = rule([GURU | {"replace": {"guru": "expert", "gurus": "experts"}}])
    (finding,) = Linter(rules=[made]).check_text(text)
    assert (finding.replacements[0], finding.safe_fix) == (offered, safe)


def test_an_unknown_context_is_refused_by_name() -> None:
    with pytest.raises(RuleError, match="'attic' is no context; there are"):
        rule([GURU], where={"silent_in": ["attic"]})
