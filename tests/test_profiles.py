"""A profile is data: which rules it turns on, and that the data names only what exists."""

from __future__ import annotations

import pytest

from jdlint import Config, load_rules
from jdlint.config.selection import select_rules
from jdlint.errors import ConfigError
from jdlint.ruleset.profiles import profile_names, read_profiles

RULES = load_rules()
NAMES = {rule.name for rule in RULES}


def chosen(*profiles: str) -> set[str]:
    return {rule.name for rule in select_rules(RULES, Config(profiles=profiles))}


def test_there_are_seven_profiles_and_no_rule_names_another() -> None:
    assert set(read_profiles()) == {"recommended", "strict", "healthcare", "us", "ca", "uk", "eu"}
    assert profile_names(RULES) == set(read_profiles())


def test_a_profile_adds_to_profiles_and_leaves_out_rules_that_exist() -> None:
    for profile in read_profiles().values():
        assert set(profile.adds_to) <= set(read_profiles())
        assert set(profile.leaves_out) <= NAMES


def test_recommended_is_what_is_on_by_default() -> None:
    assert {rule.name for rule in select_rules(RULES, Config())} == chosen("recommended")


@pytest.mark.parametrize("name", ["strict", "healthcare", "us"])
def test_a_profile_adds_its_own_rules_to_the_recommended_ones(name: str) -> None:
    own = {rule.name for rule in RULES if name in rule.profiles}
    assert own
    assert chosen(name) == chosen("recommended") - set(read_profiles()[name].leaves_out) | own


def test_what_one_profile_leaves_out_another_may_hold() -> None:
    assert "missing-french-version" not in chosen("us")
    assert "missing-french-version" in chosen("us", "ca")


def test_a_profile_that_there_is_not_is_named() -> None:
    with pytest.raises(ConfigError, match="did you mean 'healthcare'"):
        chosen("healthcar")
