"""The words that a pattern cannot match without: one of them must be in the text, or the pattern need not be tried.

Atoms are looked for in the `haystack` of a text, where every character that is no letter or digit is a space; so an
atom that is a whole word begins and ends with a space, and `man` is not found in `management`.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from jdlint.matching.syntax import Anything, Choice, Literal, Node, Repeat, Sequence

MOST_STRINGS: Final = 64
_EDGE: Final = "\0"
_HAYSTACK: Final = bytes(
    ord(chr(value).lower()) if chr(value).isalnum() and ord(chr(value).lower()) < 256 else 32  # noqa: PLR2004 - a byte
    for value in range(256)
)
# Words so common in postings that an atom made of one says little.
_COMMON: Final = frozenset(
    "a an the and or of in on at to for from by with as is are be been was were will can may must should have has had "
    "no not all any our your you we us it this that who more most than up out one two good great work working team "
    "job role people service services experience skills ability able year years time new other need needs required "
    "requirements support company business management information employees including help provide".split()
)
_COMMON_COST: Final = 6


class _Known(NamedTuple):
    """What is known of a node: all strings it can be, where they are few; else strings of which one must occur."""

    exact: frozenset[str] | None
    required: frozenset[str] | None


_NOTHING: Final = _Known(None, None)
_ANY_STRING: Final = frozenset([""])


def haystack(folded: bytes) -> bytes:
    """A folded text in lower case, all but letters and digits as spaces, one space added at either end."""
    return b" " + folded.translate(_HAYSTACK) + b" "


def _in_haystack(char: str) -> str:
    return char if char == _EDGE else char.encode("latin-1", "replace").translate(_HAYSTACK).decode("latin-1")


def _resolved(atom: str) -> str:
    """An edge beside a letter or digit is a space in the haystack; beside anything else it is nothing."""
    inner = atom.strip(_EDGE)
    left = " " if atom.startswith(_EDGE) and inner[:1].isalnum() else ""
    right = " " if atom.endswith(_EDGE) and inner[-1:].isalnum() else ""
    return left + inner + right


def _cost(atom: str) -> int:
    word = _resolved(atom)
    return len(word.strip()) - _COMMON_COST * (word.strip() in _COMMON)


def _worth(atoms: frozenset[str] | None) -> tuple[int, int]:
    """How selective a set is: its commonest string counts, then how few there are."""
    if not atoms or not all(_resolved(atom).strip() for atom in atoms):
        return (-_COMMON_COST - 1, 0)
    return min(map(_cost, atoms)), -len(atoms)


def _best(candidates: list[frozenset[str] | None]) -> frozenset[str] | None:
    best = max(candidates, key=_worth)
    return best if _worth(best)[0] >= -_COMMON_COST else None


def _required(known: _Known) -> frozenset[str] | None:
    return _best([known.exact, known.required])


def _is_space(node: Node) -> bool:
    """Whether the node is white space of any length, but some."""
    if isinstance(node, Repeat):
        return node.least > 0 and _is_space(node.part)
    return isinstance(node, Literal) and node.char.isspace()


def _in_sequence(parts: tuple[Node, ...]) -> _Known:
    run = _ANY_STRING
    candidates: list[frozenset[str] | None] = []
    for part in parts:
        if _is_space(part):
            candidates.append(frozenset(text + _EDGE for text in run))
            run = frozenset([_EDGE])
            continue
        known = _known(part)
        if known.exact is not None and len(run) * len(known.exact) <= MOST_STRINGS:
            run = frozenset(left + right for left in run for right in known.exact)
        else:
            candidates += [run, known.required]
            run = known.exact if known.exact is not None else _ANY_STRING
    return _Known(None, _best([*candidates, run])) if candidates else _Known(run, None)


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
    if node.most == 1 and not node.least and inner.exact is not None:
        return _Known(inner.exact | _ANY_STRING, None)
    if node.least == node.most == 1:
        return inner
    return _Known(None, _required(inner)) if node.least else _NOTHING


def _known(node: Node) -> _Known:
    match node:
        case Literal(char):
            return _NOTHING if char.isspace() else _Known(frozenset([_in_haystack(char)]), None)
        case Anything(chars, width):
            if not width:
                return _Known(_ANY_STRING, None)
            return _Known(frozenset(map(_in_haystack, chars)), None) if chars else _NOTHING
        case Sequence(parts):
            return _in_sequence(parts)
        case Choice(parts):
            return _in_choice(parts)
        case Repeat():
            return _in_repeat(node)


def _with_edge(node: Node, side: int) -> Node:
    """The node with a word edge at its left (side 0) or right (side -1), in each of its choices."""
    if isinstance(node, Choice):
        return Choice(tuple(_with_edge(part, side) for part in node.parts))
    if isinstance(node, Sequence) and node.parts:
        parts = list(node.parts)
        parts[side] = _with_edge(parts[side], side)
        return Sequence(tuple(parts))
    edge = Literal(_EDGE)
    return Sequence((node, edge) if side else (edge, node))


def atoms(node: Node) -> frozenset[str]:
    """Strings of which at least one is in the haystack of every match; empty where none is known."""
    return frozenset(map(_resolved, _required(_known(_with_edge(_with_edge(node, 0), -1))) or ()))
