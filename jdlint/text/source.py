"""The posting as its author wrote it: its characters, its lines, and which line and column an offset is."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from msgspec import Struct, field

from jdlint.text.lazy import Lazy
from jdlint.text.once import once
from jdlint.text.span import Span

_LINE_END = Lazy(r"\r\n|\r|\n")


class Source(Struct, frozen=True, dict=True):
    """The text of one posting. Line ends are kept as they are: CRLF, LF or CR."""

    text: str
    path: str = field(default="<string>")

    @once
    def line_starts(self) -> tuple[int, ...]:
        """The offset at which each line starts; the first is 0."""
        if "\r" in self.text:
            return (0, *[found.end() for found in _LINE_END.finditer(self.text)])
        return tuple(accumulate([len(line) + 1 for line in self.text.split("\n")[:-1]], initial=0))

    @once
    def line_ends(self) -> tuple[int, ...]:
        """The offset at which each line ends, before its line end."""
        if "\r" in self.text:
            return (*[found.start() for found in _LINE_END.finditer(self.text)], len(self.text))
        return (*[start - 1 for start in self.line_starts[1:]], len(self.text))

    @once
    def lines(self) -> tuple[Span, ...]:
        """Each line without its line end, in order; line number n is `lines[n - 1]`."""
        return tuple(map(Span, self.line_starts, self.line_ends))

    def line_span(self, number: int) -> Span:
        """One line without its line end; to ask for one costs far less than `lines`."""
        return Span(self.line_starts[number - 1], self.line_ends[number - 1])

    def line(self, offset: int) -> int:
        """The number of the line that holds this offset, from 1."""
        return bisect_right(self.line_starts, offset)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1; columns count code points."""
        line = self.line(offset)
        return line, offset - self.line_starts[line - 1] + 1

    def slice(self, span: Span) -> str:
        """The characters of a span, markup included."""
        return self.text[span.start : span.end]
