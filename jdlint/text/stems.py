"""Words, or how words begin, that are looked for all at once: a small automaton asks in a fraction of the time."""

from __future__ import annotations

from functools import cached_property
from typing import Any


class Stems:
    """The entries of a comma-separated list, up to a hundred, in small letters; they may stand inside words."""

    def __init__(self, words: str) -> None:
        self._words = words

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick, MatchKind  # noqa: PLC0415 - made only where it is needed

        stems = [" ".join(word.split()).encode("latin-1") for word in self._words.split(",")]
        return BytesAhoCorasick(stems, matchkind=MatchKind.LeftmostFirst)

    def occur_in(self, lower: bytes) -> bool:
        """Whether any of them stands in a folded text in small letters."""
        return bool(self._automaton.find_matches_as_indexes(lower))
