"""Which lines begin something of their own without an empty line before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.markdown.html import LONE_TAG, html_kind
from jdlint.posting.markdown.leaves import fence_length, heading_level, is_rule
from jdlint.posting.markdown.lists import marker_end
from jdlint.posting.markdown.tables import table_columns

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

MARKS: Final = frozenset("`~>#<*-_+0123456789")
DASHES: Final = frozenset("|-:")


def ends_paragraph(state: State, line: int, end: int) -> bool:
    """Whether the line begins something else than the paragraph that the line before it is of."""
    if state.first[line] in MARKS and _begins(state, line, in_paragraph=True):
        return True
    return state.first[line + 1] in DASHES and table_columns(state, line, end) > 0


def ends_reference(state: State, line: int, end: int) -> bool:
    """Whether the line begins something else than the definition that the line before it is of."""
    return ends_quote(state, line) or (state.first[line + 1] in DASHES and table_columns(state, line, end) > 0)


def ends_quote(state: State, line: int) -> bool:
    """Whether a line without `>` or bars begins something of its own, and ends the quote or table before it."""
    return state.first[line] in MARKS and _begins(state, line, in_paragraph=False)


def _begins(state: State, line: int, *, in_paragraph: bool) -> bool:
    first = state.first[line]
    if first == ">":
        return True
    if first in "`~":
        return fence_length(state, line) > 0
    if first == "#":
        return heading_level(state, line) > 0
    if first == "<":
        return 0 < html_kind(state, line) < LONE_TAG
    return marker_end(state, line, in_paragraph=in_paragraph) > 0 or is_rule(state, line)
