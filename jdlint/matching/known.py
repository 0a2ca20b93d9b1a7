"""What is known of the strings that a node of a pattern can match, with each character spelt as in a text."""

from __future__ import annotations

from functools import reduce
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from jdlint.matching.often import often
from jdlint.matching.syntax import Anything, Choice, Literal, Node, Repeat, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST_STRINGS: Final = 64
MOST_LISTED: Final = 12
MOST_TIMES: Final = 4

Strings = frozenset[str]
_EMPTY: Final[Strings] = frozenset([""])
_SPACE: Final[Strings] = frozenset([" "])


class Known(NamedTuple):
    """`exact` are all strings that a node can be, where they are few.

    Else every match begins with one of `starts`, ends with one of `ends` and holds one of each set in `needed`.
    """

    exact: Strings | None
    starts: Strings
    ends: Strings
    needed: tuple[Strings, ...] = ()

    @property
    def telling(self) -> list[Strings]:
        """The sets of which one string stands in every match, the most telling first."""
        every = (self.exact,) if self.exact is not None else (self.starts, self.ends, *self.needed)
        return sorted((one for one in every if one and all(map(str.strip, one))), key=often)


def exactly(strings: Strings) -> Known:
    """One of these strings and nothing else."""
    return Known(strings, strings, strings)


_UNKNOWN: Final = Known(None, _EMPTY, _EMPTY)
SPACE: Final = exactly(_SPACE)


def known(node: Node, spelt: Callable[[str], str]) -> Known:
    """What is known of a node, whatever stands before and after it; `spelt` is what stands for a character."""
    match node:
        case Literal(char):
            return exactly(frozenset([spelt(char)]))
        case Anything(width=0):
            return exactly(_EMPTY)
        case Anything(listed=listed):
            chars = frozenset(map(spelt, listed))
            return exactly(chars) if 0 < len(chars) <= MOST_LISTED else _UNKNOWN
        case Sequence(parts):
            return in_a_row(_in_runs(parts, spelt))
        case Choice(parts):
            return _one_of([known(part, spelt) for part in parts])
        case Repeat(part, least, most):
            return _repeated(known(part, spelt), least, most)


def in_a_row(parts: Iterable[Known]) -> Known:
    """What is known of parts that stand one after the other."""
    return reduce(_then, parts, exactly(_EMPTY))


def _in_runs(parts: Iterable[Node], spelt: Callable[[str], str]) -> Iterator[Known]:
    """What is known of each part, and of characters that stand one after the other all at once."""
    for are_literal, run in groupby(parts, lambda part: isinstance(part, Literal)):
        if are_literal:
            strings = (spelt(part.char) for part in run if isinstance(part, Literal))
            yield exactly(frozenset([reduce(_join, strings)]))
        else:
            yield from (known(part, spelt) for part in run)


def _then(left: Known, right: Known) -> Known:
    middle = _joined(left.ends, right.starts)
    if middle is None:
        return _side_by_side(left, right)
    if left.exact is not None and right.exact is not None:
        return exactly(middle)
    if left.exact is not None:
        return Known(None, middle, right.ends, right.needed)
    if right.exact is not None:
        return Known(None, left.starts, middle, left.needed)
    return Known(None, left.starts, right.ends, (*left.needed, middle, *right.needed))


def _side_by_side(left: Known, right: Known) -> Known:
    """What is known of two parts that have too many strings to join: each keeps the space at the edge of the other."""
    last, first = left.ends, right.starts
    if all(string.startswith(" ") for string in first):
        last = frozenset([_join(string, " ") for string in last])
    if all(string.endswith(" ") for string in left.ends):
        first = frozenset([_join(" ", string) for string in first])
    starts = left.starts if left.exact is None else last
    ends = right.ends if right.exact is None else first
    return Known(None, starts, ends, (*left.needed, last, first, *right.needed))


def _joined(left: Strings, right: Strings) -> Strings | None:
    """Each of the left with each of the right; None where these are too many."""
    if min(len(left), len(right)) > 1 and len(left) * len(right) > MOST_STRINGS:
        return None
    return frozenset([_join(first, second) for first in left for second in right])


def _join(first: str, second: str) -> str:
    """Two strings in a row; where one ends and the other begins with a space, one space stands between them."""
    return first + second[1:] if first[-1:] == " " == second[:1] else first + second


def _one_of(parts: list[Known]) -> Known:
    starts = frozenset().union(*(part.starts for part in parts))
    if all(part.exact is not None for part in parts):
        return exactly(starts)
    ends = frozenset().union(*(part.ends for part in parts))
    best = [part.telling[:1] for part in parts]
    needed = (frozenset().union(*(one[0] for one in best)),) if all(best) else ()
    return Known(None, starts, ends, needed)


def _repeated(part: Known, least: int, most: int | None) -> Known:
    if part.exact == _SPACE:
        return exactly(_SPACE if least else _SPACE | _EMPTY)
    if part.exact is None or most is None or most > MOST_TIMES:
        return _at_least(part, least)
    times = [in_a_row([part] * many) for many in range(least, most + 1)]
    several = _one_of(times)
    return several if len(several.starts) <= MOST_STRINGS else _at_least(part, least)


def _at_least(part: Known, least: int) -> Known:
    if not least:
        return _UNKNOWN
    _, starts, ends, needed = in_a_row([part] * min(least, MOST_TIMES))
    return Known(None, starts, ends, needed)
