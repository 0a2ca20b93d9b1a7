"""Small rules for tests of what happens to findings."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jdlint import Config, Linter, Rule, load_rules
from jdlint.plugins.manager import load
from jdlint.ruleset.loader import make_rule


@cache
def _checks() -> dict[str, Any]:
    return load(third_party=False).checks


@cache
def tool_rules() -> tuple[Rule, ...]:
    """The linter's own rules, those that are on where nobody says otherwise."""
    return tuple(rule for rule in load_rules() if rule.family == "tool" and "recommended" in rule.profiles)


def term(name: str, find: str, *, family: str = "words", **more: Any) -> Rule:
    """A rule that finds one term; `replace`, `suggest` and the like go to the term, other keys to the rule."""
    of_term = {key: more.pop(key) for key in ("replace", "suggest") if key in more}
    data = {
        "severity": "warning", "summary": "A word", "message": "Write {instead} for “{text}”.", "rationale": "So.",
        "evidence": "convention", "where": {"languages": []},
        "check": {"use": "terms", "terms": [{"find": [find], **of_term}]}, **more,
    }  # fmt: skip
    return make_rule(Path(family, f"{name}.toml"), data, checks=_checks())


YOUNG = term("young-team", "young( team)?")
CHAIR = term("gendered-title", "chairm[ae]n", replace={"chairman": "chair", "chairmen": "chairs"})


def small_linter() -> Linter:
    """A linter with two words to find and all rules about suppressions."""
    return Linter(Config(), rules=[YOUNG, CHAIR, *tool_rules()])
