"""The words that a pattern cannot match without: where they are missing, the pattern need not be tried."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Final

from jdlint.matching.known import SPACE, in_a_row, known
from jdlint.matching.often import often
from jdlint.matching.syntax import Choice
from jdlint.matching.words import alone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.matching.known import Strings
    from jdlint.matching.syntax import Node

MOST_ALSO: Final = 2
MOST_LOOKED_FOR: Final = 40
_HIT_COST: Final = 20_000.0
_TRIAL_COST: Final = 16.0
_LIKELY: Final = 0.1
"""Costs and likelihood, chosen by measuring: a hit of an atom in letters, and a trial of a pattern in looks."""

Words = tuple[str, ...]
Key = tuple[tuple[bytes, ...], tuple[Words, ...]]
"""One way in which a pattern can match: one of the first words stands and, in the same block, one of each of the rest.

All of them are strings as in `words_alone`; where there are no first words, the rest are signs that stand in the text
itself. Plain tuples, because thousands of them are read at every start. The first are looked for as bytes, all at once;
the rest as `str`, in which `in` takes half the time.
"""


def keys(node: Node) -> tuple[Key, ...]:
    """The ways in which a pattern can match, one for each of its alternatives; none where one needs nothing."""
    every = [_key(way) for way in (node.parts if isinstance(node, Choice) else (node,))]
    return tuple(key for key in every if key) if all(every) else ()


def _key(way: Node) -> Key | None:
    telling = in_a_row((SPACE, known(way, alone), SPACE)).telling
    if not telling:
        signs = known(way, str.lower).telling
        return ((), (_signs(signs[0]),)) if signs else None
    sets = [part for strings in telling for part in (strings, *_parts(strings))]
    best = min(sets, key=_cost)
    first = tuple(word.encode("latin-1") for word in _fewest(best))
    return first, tuple(map(_fewest, _also(best, sets)))


def _signs(strings: Strings) -> Words:
    """Of each string the longest part without white space."""
    return _fewest(frozenset(max(string.split(), key=len) for string in strings))


def _cost(strings: Strings) -> float:
    """What it costs to look for these strings: each hit takes time, and so does each letter at start."""
    return _HIT_COST * often(strings) + sum(map(len, strings))


def _parts(strings: Strings) -> Iterator[Strings]:
    """The first and the last words of the strings, as many as there can be, of which each string holds one."""
    words = [string.split(" ") for string in strings]
    for many in range(2, max(map(len, words))):
        yield frozenset(" ".join(each[:many]) + " " * (many < len(each)) for each in words)
        yield frozenset(" " * (many < len(each)) + " ".join(each[-many:]) for each in words)


def _also(best: Strings, sets: Sequence[Strings]) -> list[Strings]:
    """The sets that are worth a look before the pattern is tried, the cheapest first."""
    few = (_without_endings(strings) for strings in sets if len(strings) <= MOST_LOOKED_FOR)
    also: list[Strings] = []
    for cost, strings in sorted(((_look_cost(one), one) for one in few), key=itemgetter(0)):
        if cost >= _TRIAL_COST or len(also) == MOST_ALSO:
            break
        if not any(_implied(strings, by) for by in (best, *also)):
            also.append(strings)
    return also


def _look_cost(strings: Strings) -> float:
    """What it costs to look for these strings in a block and, where one stands there, to try the pattern."""
    return len(strings) + _TRIAL_COST * min(1, _LIKELY * often(strings))


def _without_endings(strings: Strings) -> Strings:
    """The strings without the edge behind them, and of those that begin alike only the shortest."""
    stems = {string.rstrip() for string in strings}
    return frozenset(stem for stem in stems if not any(stem[:end] in stems for end in range(1, len(stem))))


def _implied(strings: Strings, by: Strings) -> bool:
    """Whether one of the strings stands wherever one of the others does."""
    return all(any(string in other for string in strings) for other in by)


def _fewest(strings: Strings) -> Words:
    """Sorted, without those that hold another one."""
    return tuple(one for one in sorted(strings) if not any(o in one for o in strings if o != one))
