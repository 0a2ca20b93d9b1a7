"""Several strings sought in a folded text at once: one pass costs hardly more than a plain search for one of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Sought:
    """Strings to find; where two begin at one place, the one named first counts, and none begins within another."""

    def __init__(self, *strings: bytes) -> None:
        self.strings = strings

    @cached_property
    def find_all(self) -> Callable[[bytes], list[tuple[int, int, int]]]:
        """For each found in a text, from left to right: its number, where it begins and where it ends."""
        from ahocorasick_rs import BytesAhoCorasick, MatchKind  # noqa: PLC0415 - not every run looks for any

        return BytesAhoCorasick(self.strings, MatchKind.LeftmostFirst).find_matches_as_indexes
