"""Every bundled rule does what its own examples say."""

from __future__ import annotations

import pytest

from jdlint import Rule, load_rules
from jdlint.linting.examples import example_failures
from jdlint.ruleset.rule import Example

CASES = [(rule, example) for rule in load_rules() for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), CASES, ids=[f"{r.name}-{r.examples.index(e)}" for r, e in CASES])
def test_example(rule: Rule, example: Example) -> None:
    assert list(example_failures(rule, example)) == []


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.name)
def test_a_rule_has_an_example_that_it_finds_and_one_that_it_leaves_alone(rule: Rule) -> None:
    if rule.name != "failed-check":  # no text can make a sound check fail
        assert any(example.finds for example in rule.examples)
    assert any(not example.finds for example in rule.examples)
