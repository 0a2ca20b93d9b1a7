"""All patterns at once: one pass tells which can match and where, and only those are tried, there."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from jdlint.matching.atoms import EDGE
from jdlint.matching.words import inside_word, lower

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.matching.pattern import Pattern
    from jdlint.text.span import Span


class _Owner(NamedTuple):
    """A pattern, and the words of which one of each must be in the block beside the atom that was found."""

    pattern: int
    also: tuple[tuple[bytes, ...], ...]


class _Atom(NamedTuple):
    """An owner of an atom, by its number, and at which sides the atom must stand at the edge of a word for it."""

    owner: int
    left: bool
    right: bool


class PatternIndex:
    """An index over patterns; made once, used on any number of texts, picklable."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.patterns = tuple(patterns)
        self._owners: list[_Owner] = []
        users: dict[str, list[_Atom]] = defaultdict(list)
        for number, pattern in enumerate(self.patterns):
            for key in pattern.keys:
                for atom in key.atoms:
                    users[atom.strip(EDGE)].append(_Atom(len(self._owners), atom.startswith(EDGE), atom.endswith(EDGE)))
                also = tuple(tuple(word.encode("latin-1") for word in words) for words in key.also)
                self._owners.append(_Owner(number, also))
        self._atoms = sorted(users)
        self._users = [tuple(users[atom]) for atom in self._atoms]

    def __getstate__(self) -> dict[str, Any]:
        return {key: value for key, value in self.__dict__.items() if key != "_automaton"}

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick  # noqa: PLC0415 - not every run looks for terms

        return BytesAhoCorasick([atom.encode("latin-1") for atom in self._atoms])

    def find(self, folded: bytes, blocks: Sequence[Span]) -> dict[int, list[Span]]:
        """The matches of each pattern that has any, by its number, from left to right.

        `folded` is from `jdlint.text.folding.fold`; a match never leaves the block (sorted, disjoint spans) it is in.
        """
        matches = {}
        for number, places in self._candidates(folded, blocks).items():
            pattern = self.patterns[number]
            found = [span for place in sorted(places) for span in pattern.find(folded, blocks[place])]
            if found:
                matches[number] = found
        return matches

    def _candidates(self, folded: bytes, blocks: Sequence[Span]) -> dict[int, set[int]]:
        """For each pattern that may match, the blocks that hold all the words that it needs."""
        candidates: dict[int, set[int]] = defaultdict(set)
        lowered = lower(folded)
        for number, place in self._seen(lowered, blocks):
            pattern, also = self._owners[number]
            start, end = blocks[place]
            if all(any(lowered.find(word, start, end) >= 0 for word in words) for words in also):
                candidates[pattern].add(place)
        return candidates

    def _seen(self, lowered: bytes, blocks: Sequence[Span]) -> set[tuple[int, int]]:
        """The numbers of the owners of which an atom occurs, each with the block that it occurs in."""
        if not self._atoms:
            return set()
        starts = [block.start for block in blocks]
        seen: set[tuple[int, int]] = set()
        for atom, start, end in self._automaton.find_matches_as_indexes(lowered, overlapping=True):
            left, right = inside_word(lowered, start), inside_word(lowered, end)
            fitting = [
                o for o, at_left, at_right in self._users[atom] if not ((left and at_left) or (right and at_right))
            ]
            if fitting:
                place = bisect_right(starts, start) - 1
                if place >= 0 and end <= blocks[place].end:
                    seen.update((owner, place) for owner in fitting)
        return seen
