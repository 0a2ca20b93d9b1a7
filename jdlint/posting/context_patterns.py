"""The patterns of the contexts of silence, in one index for each stretch of a text that they are looked for in."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from jdlint.matching import Pattern, PatternIndex, PatternSet
from jdlint.tables.compiled import compiled
from jdlint.tables.read import read_table

STRETCHES: Final = {
    "sentence": ("sentence", "covering", "phrases", "grounds", "cues"),
    "near": ("near",),
    "posting": ("posting",),
}
"""The keys of the table whose patterns are looked for in each stretch."""

Sets = dict[str, dict[tuple[str, str], PatternSet]]


def contexts() -> dict[str, dict[str, Any]]:
    """The table of contexts."""
    return read_table("inclusive", "contexts")


@cache
def context_index(stretch: str) -> tuple[PatternIndex, dict[tuple[str, str], int]]:
    """The index of all patterns for a stretch, and the number of the set of each context and key."""
    sets = _sets()[stretch]
    return PatternIndex(sets.values()), {name: number for number, name in enumerate(sets)}


@cache
def _sets() -> Sets:
    sets: Sets = compiled("context-patterns", _made)
    return sets


def _made() -> Sets:
    return {
        stretch: {
            (name, key): PatternSet.of(map(Pattern, context[key]))
            for name, context in contexts().items()
            for key in keys
            if key in context
        }
        for stretch, keys in STRETCHES.items()
    }
