"""The names that a suppression may use: rules, their old names, and families."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jdlint.ruleset.rule import Rule


def names_of(rules: Iterable[Rule]) -> dict[str, frozenset[str]]:
    """For each name that a user may write, the rules that it stands for."""
    known: dict[str, set[str]] = {}
    for rule in rules:
        for name in (rule.family, rule.name, *rule.aliases):
            known.setdefault(name, set()).add(rule.name)
    return {name: frozenset(meant) for name, meant in known.items()}


def hint(name: str, known: Mapping[str, frozenset[str]]) -> str:
    """What to write instead of an unknown name."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a wrong name

    close = get_close_matches(name, known, 1)
    return f"did you mean “{close[0]}”?" if close else "`jdlint rules` lists them."
