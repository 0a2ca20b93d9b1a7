"""Paragraphs, and those that dashes or equal signs underline as headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.markdown.interruptions import DASHES, MARKS, ends_paragraph
from jdlint.posting.markdown.state import WHITE
from jdlint.posting.markdown.token import Token

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

_UNDERLINE = re.compile(r"(?:-+|=+)[ \t]*")
_MARKS: Final = MARKS | {"="}
_FURTHEST: Final = 3
"""A line of a paragraph that is indented by more columns begins nothing else."""


def read_paragraph(state: State, line: int, end: int) -> None:
    """Take the lines up to one that begins something else, or that underlines them as a heading."""
    behind, level = _extent(state, line, end)
    if not level and end < state.last:
        behind, _ = _extent(state, line, state.last, may_be_heading=False)
    if state.first[line] not in WHITE or not all(map(state.is_white, range(line, behind))):
        state.tokens.append(Token("setext" if level else "text", line, behind, level))
    state.line = behind + (level > 0)


def _extent(state: State, line: int, end: int, *, may_be_heading: bool = True) -> tuple[int, int]:
    """The line behind the words that begin on this one, and the level that the line there makes them a heading of."""
    first, indent, required = state.first, state.indent, state.required
    number = line + 1
    while number < end and (mark := first[number]):
        if (mark in _MARKS or first[number + 1] in DASHES) and indent[number] - required <= _FURTHEST:
            if may_be_heading and mark in "-=" and indent[number] >= required and _underlines(state, number):
                return number, 1 if mark == "=" else 2
            if indent[number] >= 0 and ends_paragraph(state, number, end):
                break
        number += 1
    return number, 0


def _underlines(state: State, line: int) -> bool:
    return _UNDERLINE.fullmatch(state.text, state.start[line], state.end[line]) is not None
