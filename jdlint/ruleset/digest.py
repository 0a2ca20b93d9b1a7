"""A short name for what a set of rules says."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.ruleset.rule import Rule


def ruleset_digest(rules: Iterable[Rule]) -> str:
    """A hash over all that the rules say, in whatever order they come."""
    texts = sorted(rule.model_dump_json(exclude={"examples", "precision"}) for rule in rules)
    return hashlib.sha256("\n".join(texts).encode("utf-8")).hexdigest()[:16]
