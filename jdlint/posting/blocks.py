"""The blocks of a Markdown text (paragraphs, headings, list items, table cells ...), each with its exact place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jdlint.posting.blank_lines import with_blank_lines
from jdlint.posting.block import Block, BlockKind
from jdlint.posting.block_spans import cell_spans, heading_span
from jdlint.posting.html_blocks import html_blocks
from jdlint.posting.markdown import tell_tokens
from jdlint.posting.paragraph_lines import Piece, opens_part, pieces
from jdlint.posting.template import without_comments
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.text.source import Source

__all__ = ["Block", "BlockKind", "find_blocks"]

_MARKERS = Lazy(r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*")


class _Walk:
    """Reads the token stream of one text from front to back, and keeps the blocks that it finds."""

    def __init__(self, source: Source, first: int) -> None:
        self.source = source
        self.starts, self.ends = source.line_starts, source.line_ends
        self.first = first
        self.found: list[Block] = []
        self.lists: list[int] = []
        self.seen_lists = 0
        self.items = 0
        self.quotes = 0
        self.heading: tuple[int, bool] | None = None
        self.header = False
        self.row: list[Span] = []
        self.row_line = 0
        self.cell = 0

    def read(self, tokens: list[Any]) -> None:
        for token in tokens:
            name = token.type
            if name == "inline":
                self.inline(token)
            elif name == "fence":
                line, end_line = self.lines(token)
                span = self.whole(line, end_line)
                self.found.append(Block("code", span, line, end_line, quoted=self.quotes > 0))
            elif name == "html_block":
                self.html(token)
            else:
                self.enter_or_leave(name, token)

    def enter_or_leave(self, name: str, token: Any) -> None:
        if name in ("bullet_list_open", "ordered_list_open"):
            self.seen_lists += 1
            self.lists.append(self.seen_lists)
        elif name in ("bullet_list_close", "ordered_list_close"):
            self.lists.pop()
        elif name in ("blockquote_open", "blockquote_close"):
            self.quotes += token.nesting
        elif name == "heading_open":
            self.heading = (int(token.tag[1]), token.markup in ("=", "-", "===", "---"))
        elif name == "heading_close":
            self.heading = None
        elif name in ("thead_open", "thead_close"):
            self.header = name == "thead_open"
        elif name == "tr_open":
            self.row_line = token.map[0] + self.first
            self.row, self.cell = cell_spans(self.source, self.row_line), 0

    def html(self, token: Any) -> None:
        for block in html_blocks(self.source, self.whole(*self.lines(token)), self.seen_lists, quoted=self.quotes > 0):
            self.seen_lists = max(self.seen_lists, block.list)
            self.found.append(block)

    def whole(self, line: int, end_line: int) -> Span:
        return Span(self.starts[line - 1], self.ends[end_line - 1])

    def lines(self, token: Any) -> tuple[int, int]:
        before, last = token.map
        line, end = before + self.first, last + self.first - 1
        while end > line and not self.source.text[self.starts[end - 1] : self.ends[end - 1]].strip():
            end -= 1
        return line, max(line, end)

    def inline(self, token: Any) -> None:
        if token.map is None or not token.content:
            self.cell += bool(self.row and token.map is not None)
        elif self.row and token.map[0] + self.first == self.row_line and self.heading is None:
            self.table_cell()
        elif self.heading:
            self.headed(*self.lines(token), *self.heading)
        elif self.lists:
            self.item(*self.lines(token))
        else:
            self.paragraph(*self.lines(token))

    def table_cell(self) -> None:
        if self.cell < len(self.row):
            span, line = self.row[self.cell], self.row_line
            self.found.append(Block("cell", span, line, line, header=self.header, quoted=self.quotes > 0))
        self.cell += 1

    def headed(self, line: int, end_line: int, level: int, setext: bool) -> None:  # noqa: FBT001 - as `heading` holds it
        span = heading_span(self.source, line, end_line - 1 if setext else end_line, setext=setext)
        self.found.append(Block("heading", span, line, end_line, level, setext=setext, quoted=self.quotes > 0))

    def item(self, line: int, end_line: int) -> None:
        first = self.starts[line - 1]
        found = _MARKERS.match(self.source.text, first, self.ends[line - 1])
        rest = self.opened(line, end_line)
        self.text("item", found.end() if found else first, line, rest - 1, self.lists[-1])
        if rest <= end_line:
            self.paragraph(rest, end_line)

    def opened(self, line: int, end_line: int) -> int:
        """The line of an item from which on it is none."""
        below = range(line + 1, end_line + 1)
        return next((at for at in below if opens_part(self.line(at), self.line(at - 1))), end_line + 1)

    def line(self, number: int) -> str:
        return self.source.text[self.starts[number - 1] : self.ends[number - 1]]

    def paragraph(self, line: int, end_line: int) -> None:
        """A paragraph; one whose lines are things by themselves gives a block for each."""
        start = self.starts[line - 1]
        if line == end_line and self.source.text[start].isalnum():
            self.text("paragraph", start, line, line, 0)
            return
        number = 0
        for piece in pieces(self.source, line, end_line):
            if piece.kind == "bullet":
                self.seen_lists += not number
                number = self.seen_lists
                self.text("item", piece.start, piece.line, piece.end_line, number)
            elif piece.kind == "heading":
                self.hashed(piece)
            else:
                number = 0
                self.text("paragraph", piece.start, piece.line, piece.end_line, 0)

    def hashed(self, piece: Piece) -> None:
        """A heading whose author left out the space behind the hashes."""
        text = self.source.text[piece.start : self.ends[piece.line - 1]]
        span = Span(piece.start, piece.start + len(text.rstrip(" \t#")))
        self.found.append(Block("heading", span, piece.line, piece.line, piece.level, quoted=self.quotes > 0))

    def text(self, kind: BlockKind, start: int, line: int, end_line: int, number: int) -> None:
        text, end = self.source.text, self.ends[end_line - 1]
        while end > start and text[end - 1].isspace():
            end -= 1
        depth = (len(self.lists) or 1) if number else 0
        self.found.append(Block(kind, Span(start, end), line, end_line, depth, number, quoted=self.quotes > 0))


def find_blocks(source: Source, after: int = 0) -> tuple[Block, ...]:
    """The blocks of a text in order, from the line after `after` (the number of front-matter lines) on."""
    body = source.text[source.line_starts[after] :] if after < len(source.line_starts) else ""
    walk = _Walk(source, after + 1)
    tell_tokens(without_comments(with_blank_lines(body)), walk.read)
    return tuple(walk.found)
