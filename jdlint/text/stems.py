"""Words, or how words begin, that are looked for all at once: a small automaton asks in a fraction of the time."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Stems:
    """The entries of a comma-separated list, up to a hundred, as the text is written; they may stand inside words."""

    def __init__(self, words: str) -> None:
        self._words = words

    @cached_property
    def find_all(self) -> Callable[[bytes], list[tuple[int, int, int]]]:
        """For each found in a folded text, from left to right: its number, where it begins and where it ends.

        None begins within another; where two begin at one place, the one named first counts.
        """
        from ahocorasick_rs import BytesAhoCorasick, MatchKind  # noqa: PLC0415 - made only where it is needed

        stems = [" ".join(word.split()).encode("latin-1") for word in self._words.split(",")]
        return BytesAhoCorasick(stems, matchkind=MatchKind.LeftmostFirst).find_matches_as_indexes

    def occur_in(self, folded: bytes) -> bool:
        """Whether any of them stands in a folded text."""
        return bool(self.find_all(folded))

    def marked(self, folded: bytes) -> Marked:
        """Where they stand in a folded text, to be asked stretch by stretch."""
        found = self.find_all(folded)
        return Marked([start for _, start, _ in found], [end for _, _, end in found])


class Marked:
    """Marked stretches of a text, none of which begins within another."""

    def __init__(self, starts: list[int], ends: list[int]) -> None:
        self._starts = starts
        self._ends = ends

    def touches(self, start: int, end: int) -> bool:
        """Whether a mark lies at least in part between two offsets; where a stem stands between them, one does."""
        at = bisect_right(self._ends, start)
        return at < len(self._ends) and self._starts[at] < end
