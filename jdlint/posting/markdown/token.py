"""One thing that the block structure of a text holds, in the order of the text."""

from __future__ import annotations

from typing import Literal, NamedTuple

TokenKind = Literal[
    "text", "heading", "setext", "fence", "html", "row", "header", "list", "list-end", "quote", "quote-end"
]


class Token(NamedTuple):
    """What stands on the lines from `line` up to, but not including, `end`, counted from 0.

    `level` is that of a heading; `cells` tells for each cell of a table's row whether it holds anything.
    """

    kind: TokenKind
    line: int = 0
    end: int = 0
    level: int = 0
    cells: tuple[bool, ...] = ()
