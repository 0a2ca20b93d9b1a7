"""The words that a pattern cannot match without: one of them must be in the text, or the pattern need not be tried."""

from __future__ import annotations

from typing import Final, NamedTuple

from jdlint.matching.syntax import Anything, Choice, Literal, Node, Repeat, Sequence
from jdlint.matching.words import lower

MOST_STRINGS: Final = 64
EDGE: Final = "\0"
"""Before or after an atom: the atom stands at the edge of a word there."""

_EDGE_NODE: Final = Literal(" ")


class _Known(NamedTuple):
    """What is known of a node: all strings it can be, where they are few; else strings of which one must occur."""

    exact: frozenset[str] | None
    required: frozenset[str] | None


_NOTHING: Final = _Known(None, None)


def _worth(atoms: frozenset[str] | None) -> tuple[int, int]:
    """How selective a set is: its shortest string counts, edges included, then how few there are."""
    if not atoms or any(not atom.strip(EDGE) for atom in atoms):
        return (0, 0)
    return (min(map(len, atoms)), -len(atoms))


def _required(known: _Known) -> frozenset[str] | None:
    return known.exact if known.exact is not None else known.required


def _joined(left: frozenset[str], right: frozenset[str] | None) -> frozenset[str] | None:
    if right is None or len(left) * len(right) > MOST_STRINGS:
        return None
    return frozenset(first + second for first in left for second in right)


def _in_sequence(parts: tuple[Node, ...]) -> _Known:
    run = frozenset([""])
    candidates: list[frozenset[str] | None] = []
    for part in parts:
        if isinstance(part, Literal) and part.char.isspace():
            candidates.append(frozenset(string + EDGE for string in run))
            run = frozenset([EDGE])
            continue
        known = _known(part)
        longer = _joined(run, known.exact)
        if longer is None:
            candidates += [run, known.required]
            longer = known.exact if known.exact is not None else frozenset([""])
        run = longer
    return _Known(None, max([*candidates, run], key=_worth)) if candidates else _Known(run, None)


def _in_choice(parts: tuple[Node, ...]) -> _Known:
    each = [_known(part) for part in parts]
    if all(known.exact is not None for known in each):
        union = frozenset().union(*(known.exact or () for known in each))
        if len(union) <= MOST_STRINGS:
            return _Known(union, None)
    needs = [_required(known) for known in each]
    if any(not _worth(need)[0] for need in needs):
        return _NOTHING
    return _Known(None, frozenset().union(*(need or () for need in needs)))


def _in_repeat(node: Repeat) -> _Known:
    inner = _known(node.part)
    if node.most == 1 and not node.least and inner.exact is not None:
        return _Known(inner.exact | {""}, None)
    if node.least == node.most == 1:
        return inner
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


def atoms(node: Node) -> frozenset[str]:
    """Lower-case strings without white space of which at least one is in every match; empty where none is known.

    A string with EDGE before or after it is at the edge of a word there, as every match of a pattern is.
    """
    if isinstance(node, Choice):
        each = [atoms(part) for part in node.parts]
        return frozenset().union(*each) if all(each) else frozenset()
    parts = node.parts if isinstance(node, Sequence) else (node,)
    found = _required(_in_sequence((_EDGE_NODE, *parts, _EDGE_NODE))) or frozenset()
    return found if _worth(found)[0] else frozenset()
