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
    """A pattern that an atom belongs to, and at which sides the atom must stand at the edge of a word."""

    pattern: int
    left: bool
    right: bool


class PatternIndex:
    """An index over patterns; made once, used on any number of texts, picklable."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.patterns = tuple(patterns)
        owners: dict[str, list[_Owner]] = defaultdict(list)
        for number, pattern in enumerate(self.patterns):
            for atom in pattern.atoms:
                owners[atom.strip(EDGE)].append(_Owner(number, atom.startswith(EDGE), atom.endswith(EDGE)))
        self._atoms = sorted(owners)
        self._owners = [tuple(owners[atom]) for atom in self._atoms]

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
        """For each pattern of which an atom occurs, the blocks that it occurs in."""
        starts = [block.start for block in blocks]
        candidates: dict[int, set[int]] = defaultdict(set)
        if not self._atoms:
            return candidates
        for atom, start, end in self._automaton.find_matches_as_indexes(lower(folded), overlapping=True):
            left, right = inside_word(folded, start), inside_word(folded, end)
            fitting = [o.pattern for o in self._owners[atom] if not ((left and o.left) or (right and o.right))]
            if fitting:
                place = bisect_right(starts, start) - 1
                if place >= 0 and end <= blocks[place].end:
                    for number in fitting:
                        candidates[number].add(place)
        return candidates
