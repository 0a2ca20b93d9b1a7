"""What a finding about law says: where it is written and from when, and never that somebody broke it."""

from __future__ import annotations

import re

import pytest

from jdlint import Config, Linter, Rule, load_rules
from jdlint.checks.law import all_laws

DATE = re.compile(r"\b(since|in force on) \d{4}-\d{2}-\d{2}\b")
ACCUSES = re.compile(r"\b(illegal|unlawful|breach(es|ed)?|violat\w+|you must|against the law|fined)\b", re.IGNORECASE)

RULES = [rule for rule in load_rules() if rule.family in ("law", "pay")]
CASES = [(rule, number) for rule in RULES for number, example in enumerate(rule.examples) if example.finds]


@pytest.mark.parametrize(("rule", "number"), CASES, ids=[f"{rule.name}-{number}" for rule, number in CASES])
def test_a_message_names_statute_and_date_and_accuses_nobody(rule: Rule, number: int) -> None:
    example = rule.examples[number]
    employer = {**example.employer, "place": example.place}
    config = Config.model_validate({"today": example.today, "employer": employer})
    for finding in Linter(config, rules=[rule]).check_text(example.text):
        assert not ACCUSES.search(finding.message)
        assert "{" not in finding.message
        if "{law}" in rule.message and "open" not in rule.name and "wide" not in rule.name:
            assert DATE.search(finding.message)
            assert any(law.cite in finding.message for law in all_laws().values())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_an_error_stands_on_a_law_that_was_read(rule: Rule) -> None:
    if rule.severity == "error":
        assert any(source.certainty == "VERIFIED" and source.read for source in rule.sources)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_what_it_stands_on(rule: Rule) -> None:
    assert rule.sources
    if rule.evidence == "law":
        assert all(source.as_of for source in rule.sources)


def test_names_of_rules_are_used_once() -> None:
    names = [rule.name for rule in load_rules()]
    assert len(names) == len(set(names))
