"""Which rules are on: profiles, `select`, `extend-select` and `ignore`, by rule name or family."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from jdlint.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jdlint.config.model import Config
    from jdlint.ruleset.rule import Rule


def _named(names: Iterable[str], rules: Sequence[Rule], key: str) -> set[str]:
    known: dict[str, set[str]] = {"all": {rule.name for rule in rules}}
    for rule in rules:
        for name in (rule.family, rule.name, *rule.aliases):
            known.setdefault(name, set()).add(rule.name)
    chosen: set[str] = set()
    for name in names:
        if name not in known:
            close = get_close_matches(name, known, 1)
            hint = f"; did you mean '{close[0]}'?" if close else "; `jdlint rules` lists them"
            raise ConfigError(f"{key}: '{name}' is no rule and no family{hint}")
        chosen |= known[name]
    return chosen


def select_rules(rules: Sequence[Rule], config: Config) -> tuple[Rule, ...]:
    """The rules that are on, in their order.

    Raises ConfigError where a name is neither a rule nor a family.
    """
    on = (
        _named(config.select, rules, "select")
        if config.select
        else {rule.name for rule in rules if set(rule.profiles) & set(config.profiles)}
    )
    on |= _named(config.extend_select, rules, "extend-select")
    on -= _named(config.ignore, rules, "ignore")
    off = {name for name, setting in config.severity.items() if setting == "off"}
    on -= _named(off, rules, "severity")
    return tuple(rule for rule in rules if rule.name in on)
