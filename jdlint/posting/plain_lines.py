"""Lines of Markdown that begin with a letter or so, the commonest, taken as they are: hardly a rule can match them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from jdlint.posting.markdown_state import Token

if TYPE_CHECKING:
    from collections.abc import Callable

    Rule = Callable[[Any, int, int, bool], bool]

MOST_NESTING: Final = 60
_MARKS: Final = "`~>*-_+0123456789[<#|:="
"""With these begin the lines that some rule can match, and the ones that make a heading or table of those above."""


def plain_paragraph() -> Rule:
    """A rule for paragraphs of which each line begins plainly.

    No other rule can match such lines, up to an empty one or the next item of the list that they stand in.
    """
    is_next_item = _next_item()

    def paragraph(state: Any, line: int, end: int, silent: bool) -> bool:  # noqa: ARG001, FBT001 - as rules are called
        text, begins, shifts, after = state.src, state.bMarks, state.tShift, line + 1
        if not _begins_plainly(text, begins[line] + shifts[line]):
            return False
        while after < state.lineMax and (start := begins[after] + shifts[after]) < state.eMarks[after]:
            if not _begins_plainly(text, start):
                if is_next_item(state, after):
                    break
                return False
            after += 1
        _add(state, line, after)
        state.line = after
        return True

    return paragraph


@cache
def blocks_type() -> Any:
    """A parser of blocks that takes a plain line which is all of an item as it is: most items are one."""
    from markdown_it.parser_block import ParserBlock  # noqa: PLC0415 - heavy

    is_next_item = _next_item()

    class Blocks(ParserBlock):
        def tokenize(self, state: Any, startLine: int, endLine: int) -> None:  # noqa: N803 - as its rules call it
            after = after_item(state, startLine) if endLine == state.lineMax else 0
            if after:
                _add(state, startLine, startLine + 1)
                state.line = after
            else:
                super().tokenize(state, startLine, endLine)

    def after_item(state: Any, line: int) -> int:
        """The line that follows an item of which this line is all; 0 for all other items."""
        at, after = state.bMarks[line] + state.tShift[line], line + 1
        if not _begins_plainly(state.src, at) or state.level >= MOST_NESTING:
            return 0
        if not state.isEmpty(after):
            return after if is_next_item(state, after) else 0
        after = state.skipEmptyLines(after)
        return after if after == state.lineMax or state.sCount[after] < state.blkIndent else 0

    return Blocks


@cache
def _next_item() -> Callable[[Any, int], bool]:
    from markdown_it.rules_block import list_block  # noqa: PLC0415 - heavy

    def is_next_item(state: Any, line: int) -> bool:
        """Whether the line begins the next item of the list that the lines before it stand in."""
        is_outside = 0 <= state.sCount[line] < state.blkIndent
        return is_outside and list_block(state, line, state.lineMax, True)  # noqa: FBT003 - as rules are called

    return is_next_item


def _begins_plainly(text: str, at: int) -> bool:
    """Whether a line begins here that is text: with a letter, with emphasis on one, with a quotation mark ..."""
    first = text[at : at + 1]
    if first.isalpha():
        return True
    if first in "*_" and text[at + 1 : at + 2] == first:
        return text[at + 2 : at + 3].isalpha()
    return first not in _MARKS and not first.isspace()


def _add(state: Any, line: int, after: int) -> None:
    """Add the token of a plain paragraph; of its words only that there are any."""
    state.tokens.append(Token("inline", "", 0, state.level + 1, [line, after], "x"))
