"""The words that a pattern cannot match without: where they are missing, the pattern need not be tried."""

from __future__ import annotations

from itertools import product, zip_longest
from typing import Final, NamedTuple

from jdlint.matching.syntax import Anything, Choice, Literal, Node, Repeat, Sequence
from jdlint.matching.words import lower

MOST_STRINGS: Final = 64
MOST_TIMES: Final = 4
MOST_ALSO: Final = 3
SHORTEST_ALSO: Final = 2
EDGE: Final = "\0"
"""Before or after an atom: the atom stands at the edge of a word there."""

_EDGE_NODE: Final = Literal(" ")
_COMMON: Final = frozenset(
    "a an the and or of in on at to for from by with as is are be been was were will can may must should have has had "
    "no not all any our your you we us it its this that their who he his her more most than up out one two good great "
    "work working team job role people service services experience skills ability able year years time new other need "
    "needs required require requirements support company business data management employees including include help "
    "provide training care health staff candidate candidates apply application applicant applicants position hours "
    "development high level over under between between when about them they she if into through per".split()
)
"""Words so common in postings that to find one says little."""

_COMMON_COST: Final = 8


class Key(NamedTuple):
    """One way in which a pattern can match: one of `atoms` occurs and, in the same block, one of each of `also`.

    An atom with EDGE before or after it is at the edge of a word there; strings are lower case and folded.
    """

    atoms: frozenset[str]
    also: tuple[tuple[str, ...], ...] = ()


class _Known(NamedTuple):
    """What is known of a node: all strings it can be, where they are few; else strings of which one must occur."""

    exact: frozenset[str] | None
    required: frozenset[str] | None


_NOTHING: Final = _Known(None, None)


def _cost(atom: str) -> int:
    word = atom.strip(EDGE)
    return len(atom) - _COMMON_COST * (word in _COMMON)


def _worth(atoms: frozenset[str] | None) -> tuple[int, int]:
    """How selective a set is: its commonest string counts, edges included, then how few there are."""
    if not _is_usable(atoms):
        return (-_COMMON_COST, 0)
    return (min(map(_cost, atoms or ())), -len(atoms or ()))


def _is_usable(atoms: frozenset[str] | None) -> bool:
    return bool(atoms) and all(atom.strip(EDGE) for atom in atoms or ())


def _required(known: _Known) -> frozenset[str] | None:
    best = known.exact if known.exact is not None else known.required
    return best if _is_usable(best) else None


def _joined(left: frozenset[str], right: frozenset[str] | None) -> frozenset[str] | None:
    if right is None or len(left) * len(right) > MOST_STRINGS:
        return None
    return frozenset(first + second for first in left for second in right)


def _parts_words(node: Node) -> bool:
    """Whether the node is white space, or one of several characters of which none is a letter or digit."""
    if isinstance(node, Anything):
        return bool(node.chars) and not any(char.isalnum() for char in node.chars)
    return isinstance(node, Literal) and node.char.isspace()


def _candidates(parts: tuple[Node, ...]) -> tuple[frozenset[str], list[frozenset[str] | None]]:
    """The last run of a sequence, and the sets before it of each of which one string must occur."""
    run = frozenset([""])
    candidates: list[frozenset[str] | None] = []
    for part, following in zip_longest(parts, parts[1:]):
        if _parts_words(part):
            candidates.append(frozenset(string + EDGE for string in run))
            run = frozenset([EDGE])
            continue
        known = _known(part)
        if known.exact is None and isinstance(part, Choice):
            known = _between_edges(part, left=run == {EDGE}, right=following is not None and _parts_words(following))
        longer = _joined(run, known.exact)
        if longer is None:
            candidates += [run, known.required]
            longer = known.exact if known.exact is not None else frozenset([""])
        run = longer
    return run, candidates


def _between_edges(choice: Choice, *, left: bool, right: bool) -> _Known:
    """What is known of a choice that stands at the edge of a word, on its left or right."""
    before, after = (_EDGE_NODE,) * left, (_EDGE_NODE,) * right
    inner = (part.parts if isinstance(part, Sequence) else (part,) for part in choice.parts)
    return _Known(None, _in_choice(tuple(Sequence((*before, *parts, *after)) for parts in inner)).required)


def _in_sequence(parts: tuple[Node, ...]) -> _Known:
    run, candidates = _candidates(parts)
    return _Known(None, max([*candidates, run], key=_worth)) if candidates else _Known(run, None)


def _in_choice(parts: tuple[Node, ...]) -> _Known:
    each = [_known(part) for part in parts]
    if all(known.exact is not None for known in each):
        union = frozenset().union(*(known.exact or () for known in each))
        if len(union) <= MOST_STRINGS:
            return _Known(union, None)
    needs = [_required(known) for known in each]
    if any(need is None for need in needs):
        return _NOTHING
    return _Known(None, frozenset().union(*(need or () for need in needs)))


def _in_repeat(node: Repeat) -> _Known:
    inner = _known(node.part)
    if inner.exact is not None and node.most is not None and node.most <= MOST_TIMES:
        times = range(node.least, node.most + 1)
        if sum(len(inner.exact) ** n for n in times) <= MOST_STRINGS:
            return _Known(frozenset("".join(each) for n in times for each in product(inner.exact, repeat=n)), None)
    return _Known(None, _required(inner)) if node.least else _NOTHING


def _known(node: Node) -> _Known:
    match node:
        case Literal(char):
            return _NOTHING if char.isspace() else _Known(frozenset([_lower(char)]), None)
        case Anything(chars, width):
            if not width:
                return _Known(frozenset([""]), None)
            return _Known(frozenset(map(_lower, chars)), None) if chars and " " not in chars else _NOTHING
        case Sequence(parts):
            return _in_sequence(parts)
        case Choice(parts):
            return _in_choice(parts)
        case Repeat():
            return _in_repeat(node)


def _lower(text: str) -> str:
    return lower(text.encode("latin-1")).decode("latin-1")


def keys(node: Node) -> tuple[Key, ...]:
    """The ways in which a pattern can match, one for each of its alternatives; none where one has no words."""
    if isinstance(node, Choice):
        each = [keys(part) for part in node.parts]
        return tuple(key for several in each for key in several) if all(each) else ()
    parts = node.parts if isinstance(node, Sequence) else (node,)
    run, candidates = _candidates((_EDGE_NODE, *parts, _EDGE_NODE))
    usable = sorted((one for one in (*candidates, run) if one and _is_usable(one)), key=_worth, reverse=True)
    if not usable:
        return ()
    return (Key(usable[0], _also(usable[1:])),)


def _also(sets: list[frozenset[str]]) -> tuple[tuple[str, ...], ...]:
    """The sets that are worth a look before the pattern is tried, without their edges."""
    plain = [tuple(sorted({atom.strip(EDGE) for atom in one})) for one in sets]
    return tuple(one for one in plain if min(map(len, one)) >= SHORTEST_ALSO)[:MOST_ALSO]
