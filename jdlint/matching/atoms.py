"""The words that a pattern cannot match without: one of them must be in the text, or the pattern need not be tried."""

from __future__ import annotations

from typing import Final, NamedTuple

from jdlint.matching.syntax import Anything, Choice, Literal, Node, Repeat, Sequence

MOST_STRINGS: Final = 64


class _Known(NamedTuple):
    """What is known of a node: all strings it can be, where they are few; else strings of which one must occur."""

    exact: frozenset[str] | None
    required: frozenset[str] | None


_NOTHING: Final = _Known(None, None)


def _worth(atoms: frozenset[str] | None) -> tuple[int, int]:
    """How selective a set is: its shortest string counts, then how few there are."""
    return (min(map(len, atoms)), -len(atoms)) if atoms else (0, 0)


def _required(known: _Known) -> frozenset[str] | None:
    return known.exact if known.exact is not None else known.required


def _in_sequence(parts: tuple[Node, ...]) -> _Known:
    run = frozenset([""])
    candidates: list[frozenset[str] | None] = []
    broken = False
    for known in map(_known, parts):
        joined = None
        if known.exact is not None and len(run) * len(known.exact) <= MOST_STRINGS:
            joined = frozenset(left + right for left in run for right in known.exact)
        if joined is None:
            broken = True
            candidates += [run, known.required]
            run = known.exact if known.exact is not None else frozenset([""])
        else:
            run = joined
    if not broken:
        return _Known(run, None)
    return _Known(None, max([*candidates, run], key=_worth))


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
            return _NOTHING if char.isspace() else _Known(frozenset([char.lower()]), None)
        case Anything(chars, width):
            if not width:
                return _Known(frozenset([""]), None)
            return _Known(frozenset(chars.lower()), None) if chars and " " not in chars else _NOTHING
        case Sequence(parts):
            return _in_sequence(parts)
        case Choice(parts):
            return _in_choice(parts)
        case Repeat():
            return _in_repeat(node)


def atoms(node: Node) -> frozenset[str]:
    """Lower-case strings without white space of which at least one is in every match; empty where none is known."""
    found = _required(_known(node)) or frozenset()
    return found if _worth(found)[0] else frozenset()
