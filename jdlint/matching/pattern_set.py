"""The patterns of one check, made ready: plain values alone, so that they are kept and read fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.matching.atoms import Key
    from jdlint.matching.pattern import Pattern


class PatternSet(Struct, frozen=True):
    """What the engine compiles of each pattern, and in the same order what a text must hold for it to match."""

    expressions: tuple[bytes, ...] = ()
    keys: tuple[tuple[Key, ...], ...] = ()

    @classmethod
    def of(cls, patterns: Iterable[Pattern]) -> PatternSet:
        """These patterns in this order."""
        several = tuple(patterns)
        once: dict[Key, Key] = {}  # what two patterns share stands once, and is looked at once
        keys = (tuple(once.setdefault(key, key) for key in pattern.keys) for pattern in several)
        return cls(tuple(pattern.expression for pattern in several), tuple(keys))
