"""The lines of a text while its blocks are read: where each begins behind the markers around it, and how far in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.markdown.token import Token, TokenKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jdlint.text.span import Span

WHITE: Final = "\t\n\v\f\r \u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
"""What CommonMark trims; `str.strip` alone would trim more."""

_BLANKS = re.compile(r"[ \t]*")
TAB: Final = 4


def wider(column: int, blanks: str, shift: int = 0) -> int:
    """The column behind some blanks: a tab goes on to the next multiple of four, counted `shift` columns earlier."""
    if "\t" not in blanks:
        return column + len(blanks)
    for blank in blanks:
        column += TAB - (column + shift) % TAB if blank == "\t" else 1
    return column


class State:
    """The lines, as columns of one table: `start`, `end` and `first` character of the text, `indent` in columns.

    A block quote or list item moves the starts of its lines behind its markers while what it holds is read.
    `shift` is the column that a line begins at, for its tabs; an indent of -1 marks a lazy continuation.
    """

    def __init__(self, text: str, spans: Sequence[Span], read: Callable[[State, int, int], None]) -> None:
        self.text = text
        self.read = read
        self.tokens: list[Token] = []
        self.line = 0
        self.level = 0
        self.required = 0
        self.list_indent = -1
        self.start: list[int] = []
        self.end = [span[1] for span in spans]
        self.indent: list[int] = []
        self.first: list[str] = []
        self._measure(text, spans)
        self.shift = [0] * len(self.start)
        self.last = len(spans) - (not self.first[-2])

    def _measure(self, text: str, spans: Sequence[Span]) -> None:
        """Fill the table, and add an empty line, so that each line has a next one."""
        for start, end in spans:
            first = text[start] if start < end else ""
            if first not in (" ", "\t"):  # as most lines begin
                self._add(start, 0, first)
                continue
            begin = self.skip_blanks(start, end)
            self._add(begin, wider(0, text[start:begin]), text[begin] if begin < end else "")
        self.end.append(len(text))
        self._add(len(text), 0, "")

    def _add(self, start: int, indent: int, first: str) -> None:
        self.start.append(start)
        self.indent.append(indent)
        self.first.append(first)

    def push(self, kind: TokenKind, line: int, end: int) -> None:
        """Note what stands on these lines, and go on behind them."""
        self.tokens.append(Token(kind, line, end))
        self.line = end

    def skip_blanks(self, start: int, end: int) -> int:
        """The first offset from `start` to `end` that is neither a space nor a tab; `end` where there is none."""
        return _BLANKS.match(self.text, start, end).end()  # type: ignore[union-attr]  # it matches nothing, too

    def rest(self, line: int) -> str:
        """The text of a line behind the markers."""
        return self.text[self.start[line] : self.end[line]]

    def is_white(self, line: int) -> bool:
        """Whether a line holds nothing but white space, of whichever kind."""
        return self.first[line] in WHITE and not self.rest(line).strip(WHITE)
