"""All patterns at once: one pass tells which can match and where, and only those are tried, there."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jdlint.matching.matches import Matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.matching.atoms import Key, Words
    from jdlint.matching.blocks import Blocks
    from jdlint.matching.pattern_set import PatternSet


class PatternIndex:
    """An index over sets of patterns; made once, used on any number of texts, picklable."""

    def __init__(self, sets: Iterable[PatternSet]) -> None:
        self._sets = tuple(sets)

    def __getstate__(self) -> dict[str, Any]:
        return {"_sets": self._sets}

    def look(self, text: Blocks) -> dict[int, Matches]:
        """By its number, each set of which a pattern may match, with its matches."""
        places: dict[int, dict[int, list[int]]] = {}
        for first, part in text.parts():
            for place, way in sorted({*self._by_words(part), *self._by_signs(part)}):
                for number, pattern in self._ways[way][1]:
                    found = places.setdefault(number, {}).setdefault(pattern, [])
                    if first + place not in found[-1:]:
                        found.append(first + place)
        return {number: Matches(self._sets[number].expressions, text, each) for number, each in places.items()}

    def _by_words(self, text: Blocks) -> list[tuple[int, int]]:
        """The blocks that hold all words of a way in which a pattern can match, and the number of this way."""
        if not (self._by_atom and text.spans):
            return []
        hits = self._automaton.find_matches_as_indexes(text.joined, overlapping=True)
        ends, users, words, also = text.ends, self._users, text.words, self._also
        first = {(bisect_right(ends, start), way) for atom, start, _ in hits for way in users[atom]}
        return [(place, way) for place, way in first if _holds_each(words[place], also[way])]

    def _by_signs(self, text: Blocks) -> Iterator[tuple[int, int]]:
        """The same for patterns without words."""
        return ((place, way) for signs, way in self._signs for sign in signs for place in text.holding(sign))

    @cached_property
    def _ways(self) -> list[tuple[Key, list[tuple[int, int]]]]:
        """Each way in which patterns can match, with these, as set and number; those that checks share stand once."""
        ways: dict[int, tuple[Key, list[tuple[int, int]]]] = {}
        for number, one in enumerate(self._sets):
            for pattern, keys in enumerate(one.keys):
                for key in keys:
                    ways.setdefault(id(key), (key, []))[1].append((number, pattern))
        return list(ways.values())

    @cached_property
    def _by_atom(self) -> dict[bytes, list[int]]:
        users: dict[bytes, list[int]] = {}
        for way, ((atoms, _), _) in enumerate(self._ways):
            for atom in atoms:
                users.setdefault(atom, []).append(way)
        return users

    @cached_property
    def _also(self) -> list[tuple[Words, ...]]:
        """The words that each way wants besides its first."""
        return [also for (_, also), _ in self._ways]

    @cached_property
    def _signs(self) -> list[tuple[Words, int]]:
        return [(also[0], way) for way, ((atoms, also), _) in enumerate(self._ways) if not atoms]

    @cached_property
    def _users(self) -> list[list[int]]:
        """The ways of each atom, in the order in which the automaton knows them."""
        return list(self._by_atom.values())

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick  # noqa: PLC0415 - not every run looks for terms

        return BytesAhoCorasick(self._by_atom)


def _holds_each(text: str, groups: tuple[Words, ...]) -> bool:
    """Whether the text holds one word of each group."""
    for words in groups:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True
