"""Tables as GitHub knows them: a row of headers, a row of dashes, and rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdlint.posting.markdown.state import WHITE

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

_DASHES = re.compile(r"(?:-[-:|]|[|:][-:| \t])[-:| \t]*")
_COLUMN = re.compile(r":?-+:?")
_BAR = re.compile(r"(?<!\\)\|")


def table_columns(state: State, line: int, end: int) -> int:
    """How many columns the table has that begins on this line; 0 where none does."""
    below = line + 1
    if below >= end or state.indent[below] < state.required:
        return 0
    if not _DASHES.fullmatch(state.text, state.start[below], state.end[below]) or "|" not in state.rest(line):
        return 0
    marks = [part.strip(" \t") for part in state.rest(below).split("|")]
    inner = marks[not marks[0] : len(marks) - (not marks[-1])]
    columns = len(cells_of(state, line))
    return columns if columns == len(inner) and all(map(_COLUMN.fullmatch, inner)) else 0


def cells_of(state: State, line: int) -> list[str]:
    """The texts between the bars of a row; a bar at either end is only an edge."""
    cells = _BAR.split(state.rest(line).strip(WHITE))
    if not cells[0]:
        del cells[0]
    if cells and not cells[-1]:
        del cells[-1]
    return cells
