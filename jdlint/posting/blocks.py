"""The blocks of a Markdown text (paragraphs, headings, list items, table cells ...), each with its exact place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdlint.posting.block import Block, BlockKind
from jdlint.posting.block_spans import cell_spans, heading_span
from jdlint.posting.html_blocks import html_blocks
from jdlint.posting.markdown.scan import scan
from jdlint.posting.paragraph_lines import Piece, pieces
from jdlint.posting.template import without_comments
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.posting.markdown.token import Token
    from jdlint.text.source import Source

__all__ = ["Block", "BlockKind", "find_blocks"]

_MARKERS = re.compile(r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*")


class _Walk:
    """Makes blocks of the tokens of one text, from front to back; `first` is the number of its first line."""

    def __init__(self, source: Source, first: int) -> None:
        self.source = source
        self.first = first
        self.lists: list[int] = []
        self.seen_lists = 0
        self.quotes = 0

    def blocks(self, tokens: Iterable[Token]) -> Iterator[Block]:
        for token in tokens:
            kind = token.kind
            if kind == "text":
                yield from self.paragraph(*self.lines(token))
            elif kind in ("heading", "setext"):
                yield self.heading(token)
            elif kind in ("header", "row"):
                yield from self.row(token)
            elif kind == "html":
                yield from self.html(token)
            elif kind == "fence":
                line, end_line = self.lines(token)
                yield Block("code", self.whole(line, end_line), line, end_line, quoted=self.quotes > 0)
            else:
                self.enter_or_leave(kind)

    def enter_or_leave(self, kind: str) -> None:
        if kind == "list":
            self.seen_lists += 1
            self.lists.append(self.seen_lists)
        elif kind == "list-end":
            self.lists.pop()
        else:
            self.quotes += 1 if kind == "quote" else -1

    def html(self, token: Token) -> Iterator[Block]:
        for block in html_blocks(self.source, self.whole(*self.lines(token)), self.seen_lists, quoted=self.quotes > 0):
            self.seen_lists = max(self.seen_lists, block.list)
            yield block

    def whole(self, line: int, end_line: int) -> Span:
        return Span(self.source.lines[line - 1].start, self.source.lines[end_line - 1].end)

    def lines(self, token: Token) -> tuple[int, int]:
        """The numbers of a token's first and last line, without empty lines at its end."""
        line, end = token.line + self.first, token.end + self.first - 1
        while end > line and not self.source.slice(self.source.lines[end - 1]).strip():
            end -= 1
        return line, max(line, end)

    def row(self, token: Token) -> Iterator[Block]:
        line = token.line + self.first
        for span, filled in zip(cell_spans(self.source, line), token.cells, strict=False):
            if filled:
                yield Block("cell", span, line, line, header=token.kind == "header", quoted=self.quotes > 0)

    def heading(self, token: Token) -> Block:
        line, end_line = self.lines(token)
        setext = token.kind == "setext"
        span = heading_span(self.source, line, end_line - 1 if setext else end_line, setext=setext)
        return Block("heading", span, line, end_line, token.level, setext=setext, quoted=self.quotes > 0)

    def paragraph(self, line: int, end_line: int) -> Iterator[Block]:
        """A paragraph or the text of an item; one whose lines are things by themselves gives a block for each."""
        if self.lists:
            first = self.source.lines[line - 1]
            found = _MARKERS.match(self.source.text, first.start, first.end)
            start = found.end() if found else first.start
            yield self.text("item", Piece(line, end_line, "text", start), self.lists[-1])
            return
        number = 0
        for piece in pieces(self.source, line, end_line):
            if piece.kind == "bullet":
                self.seen_lists += not number
                number = self.seen_lists
                yield self.text("item", piece, number)
            elif piece.kind == "heading":
                yield self.hashed(piece)
            else:
                number = 0
                yield self.text("paragraph", piece, 0)

    def hashed(self, piece: Piece) -> Block:
        """A heading whose author left out the space behind the hashes."""
        text = self.source.text[piece.start : self.source.lines[piece.line - 1].end]
        span = Span(piece.start, piece.start + len(text.rstrip(" \t#")))
        return Block("heading", span, piece.line, piece.line, piece.level, quoted=self.quotes > 0)

    def text(self, kind: BlockKind, piece: Piece, number: int) -> Block:
        end = self.source.lines[piece.end_line - 1].end
        while end > piece.start and self.source.text[end - 1].isspace():
            end -= 1
        span = Span(piece.start, max(piece.start, end))
        depth = (len(self.lists) or 1) if number else 0
        return Block(kind, span, piece.line, piece.end_line, depth, number, quoted=self.quotes > 0)


def find_blocks(source: Source, after: int = 0) -> tuple[Block, ...]:
    """The blocks of a text in order, from the line after `after` (the number of front-matter lines) on."""
    lines = source.lines[after:]
    if not lines:
        return ()
    body = source.text[lines[0].start :]
    shown = without_comments(body)
    text = source.text if shown is body else source.text[: lines[0].start] + shown
    return tuple(_Walk(source, after + 1).blocks(scan(text, lines)))
