"""Of several findings on the same words one is reported, and each rule looks only where it applies."""

from __future__ import annotations

import pytest

from jdlint import Config, Linter, Rule, load_rules
from tests.small_rules import CHAIR, YOUNG, term

POSTING = """---
title: Registered Nurse
location: Denver, CO
---
# Registered Nurse

## Duties

You join a young team.

## Benefits

A young team.
"""


def rules_of(text: str, *rules: Rule, config: Config | None = None) -> list[str]:
    return [finding.rule for finding in Linter(config or Config(), rules=rules).check_text(text)]


def test_the_longest_of_a_family_is_reported() -> None:
    longer = term("energetic", "young and hungry")
    assert rules_of("young and hungry", YOUNG, longer) == ["energetic"]
    assert rules_of("young and hungry", longer, YOUNG) == ["energetic"]


def test_words_that_overlap_in_two_families_are_both_reported() -> None:
    assert rules_of("young and hungry", YOUNG, term("energetic", "young and hungry", family="culture")) == [
        "young-team",
        "energetic",
    ]


def test_the_very_same_words_are_reported_once_and_by_the_more_severe_rule() -> None:
    assert rules_of("young", YOUNG, term("age", "young", family="law", severity="error")) == ["age"]
    assert rules_of("young", YOUNG, term("age", "young", family="law")) == ["age"]


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ({}, 2),
        ({"sections": ["duties"]}, 1),
        ({"not_sections": ["duties", "benefits"]}, 0),
        ({"jurisdictions": ["US-CO"]}, 2),
        ({"jurisdictions": ["US"]}, 2),
        ({"jurisdictions": ["US-CA", "DE"]}, 0),
        ({"roles": ["nurse"]}, 2),
        ({"roles": ["registered nurse", "driver"]}, 2),
        ({"roles": ["nur"]}, 0),
        ({"languages": ["de"]}, 0),
    ],
)
def test_where_a_rule_applies(where: dict[str, list[str]], found: int) -> None:
    rule = term("young-team", "young( team)?", where={"languages": ["en"], **where})
    assert (
        len(rules_of(POSTING + "\nWe are glad that you are here, and we will be with you on the way.", rule)) == found
    )


def test_the_place_of_the_config_counts_where_the_posting_names_none() -> None:
    rule = term("young-team", "young", where={"languages": [], "jurisdictions": ["US-CA"]})
    config = Config.model_validate({"employer": {"place": "US-CA"}})
    assert rules_of("young", rule, config=config) == ["young-team"]
    assert rules_of("young", rule) == []


def test_severity_is_set_by_rule_before_family() -> None:
    config = Config.model_validate({"severity": {"gendered-title": "info", "words": "error"}})
    report = Linter(config, rules=[YOUNG, CHAIR]).check_text("A young chairman.")
    assert {finding.rule: finding.severity for finding in report} == {"young-team": "error", "gendered-title": "info"}


BARE_WARD = """# Ward nurse

## Duties
- Give medicines

## Requirements
- Two years on a ward

Competitive salary. Call us.
"""


def test_of_two_rules_with_the_same_advice_one_speaks() -> None:
    found = [finding.rule for finding in Linter().check_text(BARE_WARD)]
    assert "missing-compliance" in found
    assert "vague-pay" in found
    assert "missing-equal-opportunity" not in found
    assert "missing-pay" not in found


def test_the_other_speaks_where_the_first_is_off_or_it_was_asked_for() -> None:
    found = {f.rule for f in Linter(Config(ignore=("missing-compliance", "vague-pay"))).check_text(BARE_WARD)}
    assert {"missing-equal-opportunity", "missing-pay"} <= found
    asked = Config.model_validate({"sections": {"equal-opportunity": "warning"}})
    assert {"missing-compliance", "missing-equal-opportunity"} <= {f.rule for f in Linter(asked).check_text(BARE_WARD)}


def test_what_a_rule_leaves_to_others_are_rules() -> None:
    names = {rule.name for rule in load_rules()}
    assert all(names.issuperset(rule.leaves_to) for rule in load_rules())
