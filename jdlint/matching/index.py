"""All patterns at once: one pass tells which can match and where, and only those are tried, there."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jdlint.matching.matches import Matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.matching.atoms import Words
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
        for place, owner in sorted({*self._by_words(text), *self._by_signs(text)}):
            number, pattern, _ = self._owners[owner]
            found = places.setdefault(number, {}).setdefault(pattern, [])
            if place not in found[-1:]:
                found.append(place)
        return {number: Matches(self._sets[number].expressions, text, each) for number, each in places.items()}

    def _by_words(self, text: Blocks) -> Iterator[tuple[int, int]]:
        """The blocks that hold all words of a way in which a pattern can match, and the number of this way."""
        if not (self._by_atom and text.spans):
            return
        hits = self._automaton.find_matches_as_indexes(text.joined, overlapping=True)
        ends, users, owners = text.ends, self._users, self._owners
        for place, owner in {(bisect_right(ends, start), owner) for atom, start, _ in hits for owner in users[atom]}:
            also = owners[owner][2]
            if not also or _holds_each(text.words[place], also):
                yield place, owner

    def _by_signs(self, text: Blocks) -> Iterator[tuple[int, int]]:
        """The same for patterns without words."""
        return ((place, owner) for signs, owner in self._signs for sign in signs for place in text.holding(sign))

    @cached_property
    def _owners(self) -> list[tuple[int, int, tuple[Words, ...]]]:
        """Each way in which a pattern can match: the set, the pattern, and what must stand beside one of its atoms."""
        return [
            (number, pattern, also)
            for number, one in enumerate(self._sets)
            for pattern, keys in enumerate(one.keys)
            for _, also in keys
        ]

    @cached_property
    def _by_atom(self) -> dict[bytes, list[int]]:
        every = (key for one in self._sets for keys in one.keys for key in keys)
        users: dict[bytes, list[int]] = {}
        for owner, (atoms, _) in enumerate(every):
            for atom in atoms:
                users.setdefault(atom, []).append(owner)
        return users

    @cached_property
    def _signs(self) -> list[tuple[Words, int]]:
        every = (key for one in self._sets for keys in one.keys for key in keys)
        return [(also[0], owner) for owner, (atoms, also) in enumerate(every) if not atoms]

    @cached_property
    def _users(self) -> list[list[int]]:
        """The owners of each atom, in the order in which the automaton knows them."""
        return list(self._by_atom.values())

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick  # noqa: PLC0415 - not every run looks for terms

        return BytesAhoCorasick(self._by_atom)


def _holds_each(text: bytes, groups: tuple[Words, ...]) -> bool:
    """Whether the text holds one word of each group."""
    for words in groups:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True
