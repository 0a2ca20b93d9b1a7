"""All patterns at once: one pass tells which can match and where, and only those are tried, there."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from jdlint.matching.atoms import EDGE
from jdlint.matching.words import spaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.matching.pattern import Pattern
    from jdlint.text.span import Span


class _Owner(NamedTuple):
    """A pattern, and the words of which one of each must be in the block beside the atom that was found."""

    pattern: int
    also: tuple[tuple[bytes, ...], ...]


class _Lookout:
    """Finds in one pass where the atoms of owners stand in one copy of a text."""

    def __init__(self, users: dict[bytes, list[int]]) -> None:
        self._atoms = sorted(users)
        self._users = [tuple(users[atom]) for atom in self._atoms]

    def __getstate__(self) -> dict[str, Any]:
        return {key: value for key, value in self.__dict__.items() if key != "_automaton"}

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick  # noqa: PLC0415 - not every run looks for terms

        return BytesAhoCorasick(self._atoms)

    def look(self, text: bytes, starts: Sequence[int], seen: dict[int, set[int]]) -> None:
        """Add to `seen`, by the number of the block, the owners of which an atom occurs in it."""
        if not self._atoms:
            return
        for atom, start, _ in self._automaton.find_matches_as_indexes(text, overlapping=True):
            place = bisect_right(starts, start) - 1
            if place in seen:
                seen[place].update(self._users[atom])
            elif place >= 0:
                seen[place] = set(self._users[atom])


class PatternIndex:
    """An index over patterns; made once, used on any number of texts, picklable.

    It looks for words in a copy of the text in which all but letters and digits is a space, so that a space around
    an atom is the edge of a word; atoms of signs alone are looked for in the text itself.
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.patterns = tuple(patterns)
        self._owners: list[_Owner] = []
        words: dict[bytes, list[int]] = defaultdict(list)
        signs: dict[bytes, list[int]] = defaultdict(list)
        for number, pattern in enumerate(self.patterns):
            for key in pattern.keys:
                for atom in key.atoms:
                    sought = _sought(atom)
                    users = words[sought] if sought.strip() else signs[atom.strip(EDGE).encode("latin-1")]
                    users.append(len(self._owners))
                also = (tuple(_sought(word) for word in group) for group in key.also)
                self._owners.append(_Owner(number, tuple(also)))
        self._words, self._signs = _Lookout(words), _Lookout(signs)

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
        if not (self._owners and blocks):
            return {}
        first, last = blocks[0].start, blocks[-1].end
        part = folded[first:last]
        text = spaced(part)
        starts = [block.start - first for block in blocks]
        seen: dict[int, set[int]] = {}
        self._words.look(text, starts, seen)
        self._signs.look(part, starts, seen)
        candidates: dict[int, set[int]] = defaultdict(set)
        for place, owners in seen.items():
            start, end = blocks[place]
            block = text[start - first : end - first + 2]
            for pattern, also in map(self._owners.__getitem__, owners):
                if _has_each(block, also):
                    candidates[pattern].add(place)
        return candidates


def _sought(atom: str) -> bytes:
    """An atom as it stands in the copy of a text that is looked through."""
    plain = spaced(atom.strip(EDGE).encode("latin-1"))[1:-1]
    left = b" " if atom.startswith(EDGE) and plain[:1].strip() else b""
    right = b" " if atom.endswith(EDGE) and plain[-1:].strip() else b""
    return left + plain + right


def _has_each(block: bytes, groups: tuple[tuple[bytes, ...], ...]) -> bool:
    """Whether the block holds one word of each group."""
    for words in groups:
        for word in words:
            if word in block:
                break
        else:
            return False
    return True
