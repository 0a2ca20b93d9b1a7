"""Block quotes: what stands behind `>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.markdown.interruptions import ends_quote
from jdlint.posting.markdown.state import TAB, wider
from jdlint.posting.markdown.token import Token

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

_LAZY: Final = -1


def read_quote(state: State, line: int, end: int) -> None:
    """Take the lines of a quote, and what they hold without their markers."""
    last, required = state.last, state.required
    kept: list[tuple[int, int, int, str]] = []
    behind = _extent(state, line, end, kept)
    state.required = 0
    state.tokens.append(Token("quote"))
    state.level += 1
    state.read(state, line, behind)
    state.level -= 1
    state.tokens.append(Token("quote-end"))
    state.last, state.required = last, required
    for number, values in enumerate(kept, start=line):
        state.start[number], state.indent[number], state.shift[number], state.first[number] = values


def _extent(state: State, line: int, end: int, kept: list[tuple[int, int, int, str]]) -> int:
    """The first line behind the quote; those before it are moved behind their markers, and kept as they were."""
    empty = False
    for number in range(line, end):
        first = state.first[number]
        if not first:
            return number
        marked = first == ">" and (number == line or state.indent[number] >= state.required)
        if not marked and empty:
            return number
        if not marked and ends_quote(state, number):
            state.last = number  # a paragraph must not look further
            if state.required:
                kept.append(_row(state, number))
                state.indent[number] -= state.required
            return number
        kept.append(_row(state, number))
        if marked:
            _move(state, number)
            empty = not state.first[number]
        else:
            state.indent[number] = _LAZY
    return end


def _row(state: State, line: int) -> tuple[int, int, int, str]:
    return state.start[line], state.indent[line], state.shift[line], state.first[line]


def _move(state: State, line: int) -> None:
    """Move a line behind its `>` and one blank; of a tab there, what is wider than one column stays."""
    begin, end, shift = state.start[line] + 1, state.end[line], state.shift[line]
    column = state.indent[line] + 1
    blank = state.text[begin : begin + 1] if begin < end else ""
    state.shift[line] = column + (blank in (" ", "\t"))
    if blank == " " or (blank == "\t" and (shift + column + 1) % TAB == 0):
        begin, column = begin + 1, column + 1
    elif blank == "\t":
        shift += 1
    words = state.skip_blanks(begin, end)
    state.indent[line] = wider(column, state.text[begin:words], shift) - column
    state.start[line] = words
    state.first[line] = state.text[words] if words < end else ""
