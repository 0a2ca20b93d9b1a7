"""Which rules are on: profiles, `select`, `extend-select` and `ignore`, by rule name or family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.errors import ConfigError
from jdlint.ruleset.explain import did_you_mean
from jdlint.ruleset.profiles import RECOMMENDED, profile_names, rules_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jdlint.config.model import RuleChoice
    from jdlint.ruleset.rule import Rule


def named_rules(names: Iterable[str], rules: Sequence[Rule], key: str) -> set[str]:
    """The names of the rules that these names, old names, families or `all` stand for.

    Raises ConfigError, which begins with `key`, where a name stands for nothing.
    """
    known: dict[str, set[str]] = {"all": {rule.name for rule in rules}}
    for rule in rules:
        for name in (rule.family, rule.name, *rule.aliases):
            known.setdefault(name, set()).add(rule.name)
    chosen: set[str] = set()
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known, otherwise="; `jdlint rules` lists them")
            raise ConfigError(f"{key}: '{name}' is no rule and no family{hint}")
        chosen |= known[name]
    return chosen


def select_rules(rules: Sequence[Rule], config: RuleChoice) -> tuple[Rule, ...]:
    """The rules that are on, in their order.

    Raises ConfigError where a name is neither a rule nor a family, or a profile that there is not.
    """
    on = named_rules(config.select, rules, "select") if config.select else rules_in(_profiles(rules, config), rules)
    on |= named_rules(config.extend_select, rules, "extend-select")
    on -= named_rules(config.ignore, rules, "ignore")
    named_rules(config.severity, rules, "severity")
    on -= named_rules((name for name, level in config.severity.items() if level == "off"), rules, "severity")
    return tuple(rule for rule in rules if rule.name in on)


def _profiles(rules: Sequence[Rule], config: RuleChoice) -> tuple[str, ...]:
    for profile in config.profiles:
        if profile != RECOMMENDED and profile not in (known := profile_names(rules)):
            raise ConfigError(f"profiles: '{profile}' is no profile{did_you_mean(profile, known)}")
    return config.profiles
