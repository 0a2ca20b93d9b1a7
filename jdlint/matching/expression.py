"""A pattern as the engine reads it: a space is any white space, accented letters are letters, edges are edges."""

from __future__ import annotations

from typing import Final

from jdlint.matching.syntax import Anything, Choice, Literal, Node, Repeat, Sequence

_ACCENTED: Final = "\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff"
_MEANINGS: Final = {
    " ": (r"(?:\s+)", r"\s"),
    r"\w": (rf"[\w{_ACCENTED}]", rf"\w{_ACCENTED}"),
    r"\W": (rf"[^\w{_ACCENTED}]", r"\W"),
}
"""What a piece of a pattern is to the engine, outside and inside a character class."""


def expression(plain: str, node: Node, *, sensitive: bool) -> bytes:
    """The bytes that RE2 compiles, from a folded pattern and what was parsed of it."""
    case = "" if sensitive else "(?i)"
    left, right = (r"\b" if _plain_edge(node, side) else "" for side in (0, -1))
    return f"{case}{left}(?:{_spaced(plain)}){right}".encode("latin-1")


def _spaced(plain: str) -> str:
    r"""The pattern with `(?:\s+)` for each space, and `\w` for accented letters too."""
    parts, first, at = [], 0, 0  # `first` is where the first character of an open class stands; a bracket there is one
    while at < len(plain):
        piece = plain[at : at + 2] if plain[at] == "\\" else plain[at]
        if first:
            first = 0 if piece == "]" and at != first else first
        elif piece == "[":
            first = at + (2 if plain.startswith("^", at + 1) else 1)
        at += len(piece)
        in_class = first > 0
        parts.append(_MEANINGS[piece][in_class] if piece in _MEANINGS else _either_case(piece, in_class=in_class))
    return "".join(parts)


def _either_case(piece: str, *, in_class: bool) -> str:
    """An accented letter in both cases, which the engine knows of plain letters only."""
    both = piece.lower() + piece.upper()
    if piece.isascii() or len(both) != 2 or max(both) > "\xff":  # noqa: PLR2004 - one letter each
        return piece
    return both if in_class else f"[{both}]"


def _plain_edge(node: Node, side: int) -> bool:
    """Whether every match begins (side 0) or ends (side -1) with an ASCII letter, digit or underscore."""
    match node:
        case Literal(char):
            return char.isascii() and (char.isalnum() or char == "_")
        case Anything(chars, width):
            return bool(width and chars) and all(c.isascii() and c.isalnum() for c in chars)
        case Choice(parts):
            return all(_plain_edge(part, side) for part in parts)
        case Sequence(parts):
            return _plain_sequence_edge(parts if side == 0 else parts[::-1], side)
        case Repeat(part):
            return _plain_edge(part, side)


def _plain_sequence_edge(parts: tuple[Node, ...], side: int) -> bool:
    """The edge of a sequence is its first part and, where that may be absent, what follows it too."""
    for part in parts:
        if not _plain_edge(part, side):
            return False
        if not _may_be_empty(part):
            return True
    return False


def _may_be_empty(node: Node) -> bool:
    match node:
        case Literal():
            return False
        case Anything(_, width):
            return not width
        case Choice(parts):
            return any(map(_may_be_empty, parts))
        case Sequence(parts):
            return all(map(_may_be_empty, parts))
        case Repeat(part, least):
            return not least or _may_be_empty(part)
