"""Reading the blocks of a text, line by line: what each line begins, told by its first character."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.markdown.html import html_kind, read_html
from jdlint.posting.markdown.leaves import fence_length, heading_level, is_rule, read_fence, read_heading
from jdlint.posting.markdown.lists import marker_end, read_list
from jdlint.posting.markdown.paragraphs import read_paragraph
from jdlint.posting.markdown.quotes import read_quote
from jdlint.posting.markdown.references import reference_end
from jdlint.posting.markdown.rows import read_table
from jdlint.posting.markdown.state import State
from jdlint.posting.markdown.tables import table_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.markdown.token import Token
    from jdlint.text.span import Span

MOST_NESTING: Final = 60
"""What lies deeper in lists and quotes is not read; a list counts twice."""


def scan(text: str, lines: Sequence[Span]) -> list[Token]:
    """The block structure of the lines of a text; their numbers are those of the sequence, from 0."""
    state = State(text.replace("\0", "\ufffd"), lines, _read)
    _read(state, 0, state.last)
    return state.tokens


def _read(state: State, line: int, end: int) -> None:
    """Read what stands on the lines up to `end`, or until one is not indented as far as what holds them."""
    first, last = state.first, state.last
    while line < end:
        while line < last and not first[line]:
            line += 1
        state.line = line
        if line >= end or state.indent[line] < state.required:
            return
        if state.level >= MOST_NESTING:
            state.line = end
            return
        _read_block(state, line, end)
        line = state.line
        if line < end and not first[line]:
            line += 1
            state.line = line


def _read_block(state: State, line: int, end: int) -> None:
    if state.first[line + 1] in ("|", "-", ":") and (columns := table_columns(state, line, end)):
        read_table(state, line, end, columns)
        return
    reader = _MARKED.get(state.first[line])
    if reader is None or not reader(state, line, end):
        read_paragraph(state, line, end)


def _fence(state: State, line: int, end: int) -> bool:
    length = fence_length(state, line)
    if length:
        read_fence(state, line, end, length)
    return length > 0


def _quote(state: State, line: int, end: int) -> bool:
    read_quote(state, line, end)
    return True


def _rule(state: State, line: int, _end: int) -> bool:
    found = is_rule(state, line)
    if found:
        state.line = line + 1
    return found


def _list(state: State, line: int, end: int) -> bool:
    after = marker_end(state, line, in_paragraph=False)
    if after:
        read_list(state, line, end, after)
    return after > 0


def _rule_or_list(state: State, line: int, end: int) -> bool:
    return _rule(state, line, end) or _list(state, line, end)


def _reference(state: State, line: int, _end: int) -> bool:
    behind = reference_end(state, line)
    if behind:
        state.line = behind
    return behind > 0


def _html(state: State, line: int, end: int) -> bool:
    kind = html_kind(state, line)
    if kind:
        read_html(state, line, end, kind)
    return kind > 0


def _heading(state: State, line: int, _end: int) -> bool:
    level = heading_level(state, line)
    if level:
        read_heading(state, line, level)
    return level > 0


_MARKED: Final = {
    "`": _fence, "~": _fence, ">": _quote, "*": _rule_or_list, "-": _rule_or_list, "_": _rule, "+": _list,
    **dict.fromkeys("0123456789", _list), "[": _reference, "<": _html, "#": _heading,
}  # fmt: skip
