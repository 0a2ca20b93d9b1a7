"""The rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.markdown.interruptions import ends_quote
from jdlint.posting.markdown.state import WHITE
from jdlint.posting.markdown.tables import cells_of
from jdlint.posting.markdown.token import Token

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

MOST_MISSING: Final = 0x10000
"""How many cells may be missing in all before the table ends."""


def read_table(state: State, line: int, end: int, columns: int) -> None:
    """Take the rows of a table up to an empty line, or one that begins something else."""
    _add_row(state, line, cells_of(state, line), columns, header=True)
    missing = 0
    number = line + 2
    while number < end and state.indent[number] >= state.required and not ends_quote(state, number):
        cells = cells_of(state, number)
        missing += columns - len(cells)
        if state.is_white(number) or missing > MOST_MISSING:
            break
        _add_row(state, number, cells, columns, header=False)
        number += 1
    state.line = number


def _add_row(state: State, line: int, cells: list[str], columns: int, *, header: bool) -> None:
    filled = tuple(bool(cell.strip(WHITE)) for cell in cells[:columns])
    state.tokens.append(Token("header" if header else "row", line, line + 1, cells=filled))
