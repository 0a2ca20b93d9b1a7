"""Lists and their items."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdlint.posting.markdown.leaves import is_rule
from jdlint.posting.markdown.state import wider
from jdlint.posting.markdown.token import Token

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

_MARKER = re.compile(r"(?:[-+*]|[0-9]{1,9}[.)])(?=[ \t]|$)")
_DEEP = 4
"""An item whose words stand further to the right is one whose words begin with blanks."""


def marker_end(state: State, line: int, *, in_paragraph: bool) -> int:
    """Where the marker ends that makes this line an item; 0 where it is none.

    Right behind the lines of a paragraph an item must hold something, and a number must be 1.
    """
    indent = state.indent[line]
    if 0 <= state.list_indent <= indent - _DEEP and indent < state.required:
        return 0
    found = _MARKER.match(state.text, state.start[line], state.end[line])
    if found is None:
        return 0
    if in_paragraph and indent >= state.required:
        mark = found[0]
        if (len(mark) > 1 and int(mark[:-1]) != 1) or not state.text[found.end() : state.end[line]].strip(" \t"):
            return 0
    return found.end()


def read_list(state: State, line: int, end: int, after: int) -> None:
    """Take the items of one list: `after` is where the first one's marker ends."""
    state.tokens.append(Token("list"))
    state.level += 2
    kind = state.text[after - 1]
    while after:
        _read_item(state, line, end, after)
        line = state.line
        after = _next_item(state, line, end, kind)
    state.level -= 2
    state.tokens.append(Token("list-end"))


def _next_item(state: State, line: int, end: int, kind: str) -> int:
    """Where the marker of this list's next item ends, if it is on this line."""
    if line >= end or state.indent[line] < state.required:
        return 0
    found = _MARKER.match(state.text, state.start[line], state.end[line])
    if found is None or is_rule(state, line):
        return 0
    return found.end() if found[0][-1] == kind else 0


def _read_item(state: State, line: int, end: int, after: int) -> None:
    start, indent, first = state.start[line], state.indent[line], state.first[line]
    marked = indent + after - start
    begin, column = _content(state, line, after, marked)
    width = column - marked if begin < state.end[line] and column - marked <= _DEEP else 1
    outer, state.list_indent = state.list_indent, state.required
    state.required = marked + width
    state.start[line], state.indent[line] = begin, column
    state.first[line] = state.text[begin] if begin < state.end[line] else ""
    if not state.first[line] and not state.first[line + 1]:
        state.line = min(line + 2, end)
    else:
        state.read(state, line, end)
    state.required, state.list_indent = state.list_indent, outer
    state.start[line], state.indent[line], state.first[line] = start, indent, first


def _content(state: State, line: int, after: int, column: int) -> tuple[int, int]:
    """Where the words behind a marker begin, as an offset and as a column."""
    begin = state.skip_blanks(after, state.end[line])
    blanks = state.text[after:begin]
    return begin, wider(column, blanks, state.shift[line])
