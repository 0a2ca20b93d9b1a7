"""The terms of the inclusive rules, tested as data: none is dead, none stands twice, every offer can be put in."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from jdlint import Linter, Rule, load_rules
from jdlint.checks.terms import Terms
from jdlint.matching import Pattern
from jdlint.matching.syntax import Anything, Choice, Literal, Node, Repeat, Sequence, parse
from jdlint.posting.contexts import Contexts
from jdlint.tables.read import read_table
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.checks.term import Term

RULES = [rule for rule in load_rules() if isinstance(rule.check, Terms) and rule.family == "inclusive"]
TERMS = [(rule, term) for rule in RULES for term in rule.check.terms]  # type: ignore[attr-defined]
PATTERNS = [(rule, pattern) for rule, term in TERMS for pattern in term.patterns]
OFFERING = [(rule, example) for rule in RULES for example in rule.examples if example.offers]


def sample(node: Node, unknown: str) -> str:
    """The shortest text of a pattern; `unknown` stands for a character of a class that is not listed."""
    match node:
        case Literal(char):
            return char
        case Anything(chars, width):
            return chars[:1] or unknown if width else ""
        case Sequence(parts):
            return "".join(sample(part, unknown) for part in parts)
        case Choice(parts):
            return sample(parts[0], unknown)
        case Repeat(part, least):
            return sample(part, unknown) * least


def text_of(pattern: Pattern) -> str | None:
    """A text that the pattern matches from end to end."""
    node = parse(fold(pattern.text).decode("latin-1"))
    texts = (sample(node, unknown) for unknown in "a6A")
    whole = (text for text in texts if Span(0, len(text)) in pattern.find(fold(text), Span(0, len(text))))
    return next(whole, None)


@pytest.mark.parametrize(("rule", "pattern"), PATTERNS, ids=[f"{r.name}: {p.text}" for r, p in PATTERNS])
def test_every_term_can_be_hit(rule: Rule, pattern: Pattern) -> None:
    del rule
    text = text_of(pattern)
    assert text
    assert text == text.strip()


def test_no_two_rules_share_a_term() -> None:
    texts = defaultdict(set)
    for rule, pattern in PATTERNS:
        texts[rule.where.languages, str(text_of(pattern)).lower()].add(rule.name)
    assert {text: names for text, names in texts.items() if len(names) > 1} == {}


@pytest.mark.parametrize(("rule", "example"), OFFERING, ids=[f"{r.name}: {e.text[:40]}" for r, e in OFFERING])
def test_what_is_offered_reads_well_in_its_place(rule: Rule, example: object) -> None:
    text = example.text  # type: ignore[attr-defined]
    for finding in Linter(rules=[rule]).check_text(text):
        for replacement in finding.replacements:
            changed = text[: finding.start] + replacement + text[finding.end :]
            assert not re.search(r"[{}\[\]<>]|  |\b(\w+) \1\b", changed)
            assert not re.search(r"\ban (?![aeioh]|u(?!ni|se))\w|\ba (?=[aeio])(?!one|eu)\w", changed, re.IGNORECASE)
            assert changed[:1].isupper() == text[:1].isupper()


@pytest.mark.parametrize(("rule", "term"), TERMS, ids=[f"{r.name}: {t.find[0]}" for r, t in TERMS])
def test_a_term_says_what_to_do(rule: Rule, term: Term) -> None:
    del rule
    assert term.replace or term.suggest or term.advice
    for words in (*term.replace.values(), *term.suggest):
        assert re.fullmatch(r"[\w'-]+(?:[ ,/][\w'&-]+){0,8}", words), "a replacement is words, not an instruction"
        assert not re.match(r"(?:remove|state|say|name|describe)\b", words)
    assert not re.search(r"[{}.]$|^[A-Z]", term.advice)


@pytest.mark.parametrize(("rule", "term"), TERMS, ids=[f"{r.name}: {t.find[0]}" for r, t in TERMS])
def test_every_form_that_can_be_replaced_can_be_found(rule: Rule, term: Term) -> None:
    del rule
    for form in term.replace:
        assert any(Span(0, len(form)) in p.find(fold(form), Span(0, len(form))) for p in term.patterns), form


def test_every_pattern_of_the_contexts_compiles() -> None:
    for name, context in read_table("inclusive", "contexts").items():
        for key in ("phrases", "grounds", "cues", "sentence", "near", "covering", "posting"):
            for text in context.get(key, ()):
                Pattern(text).check(indexed=False)
        assert not set(context) - {"phrases", "grounds", "cues", *Contexts.KEYS}, name


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.precision], ids=lambda rule: rule.name)
def test_a_rule_that_is_often_wrong_is_off_by_default(rule: Rule) -> None:
    precision = rule.precision
    assert precision
    assert precision.right <= precision.judged
    if precision.judged and precision.right < 0.8 * precision.judged:
        assert "recommended" not in rule.profiles
    assert precision.judged or precision.note


def test_no_term_gets_lost() -> None:
    counts: dict[str, int] = defaultdict(int)
    for rule, _ in TERMS:
        counts[rule.where.languages[0]] += 1
    least = {"en": 360, "de": 25, "fr": 23, "es": 10, "nl": 10, "pt": 9}
    assert {language: counts[language] >= number for language, number in least.items()} == dict.fromkeys(least, True)
