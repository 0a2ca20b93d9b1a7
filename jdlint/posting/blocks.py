"""The blocks of a Markdown text (paragraphs, headings, list items, table cells ...), each with its exact place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Literal

from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.text.source import Source

BlockKind = Literal["heading", "paragraph", "item", "cell", "code", "html"]

MOST_NESTING: Final = 60
_MARKERS = re.compile(r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*")
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)*[ \t]*")
_HASHES = re.compile(r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*#{1,6}[ \t]*")
_CLOSING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_BULLET = re.compile(r"[ \t]*[•·▪●○◦‣⁃∙*–—][ \t\u00a0]+")


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its words without markers, in `span`; lines count from 1, `end_line` included.

    `level` is that of a heading (1 to 6) or the depth of an item; `list` numbers the list that an item is in;
    `header` marks a table's header cell; `setext` an underlined heading; `quoted` what stands behind `>`.
    """

    kind: BlockKind
    span: Span
    line: int
    end_line: int
    level: int = 0
    list: int = 0
    header: bool = False
    setext: bool = False
    quoted: bool = False


@cache
def _parser() -> Any:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - heavy, and made once

    parser = MarkdownIt("commonmark", {"maxNesting": MOST_NESTING}).enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


class _Walk:
    """Reads the token stream of one text from front to back."""

    def __init__(self, source: Source, first: int) -> None:
        self.source = source
        self.first = first
        self.lists: list[int] = []
        self.seen_lists = 0
        self.items = 0
        self.quotes = 0
        self.heading: tuple[int, bool] | None = None
        self.header = False
        self.row: list[Span] = []
        self.row_line = 0
        self.cell = 0

    def blocks(self, tokens: list[Any]) -> Iterator[Block]:
        for token in tokens:
            name = token.type
            if name == "inline":
                yield from self.inline(token)
            elif name in ("fence", "code_block"):
                yield self.whole("code", token)
            elif name == "html_block":
                yield self.whole("html", token)
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
            self.row, self.cell = _cells(self.source, self.row_line), 0

    def whole(self, kind: BlockKind, token: Any) -> Block:
        line, end_line = self.lines(token)
        span = Span(self.source.lines[line - 1].start, self.source.lines[end_line - 1].end)
        return Block(kind, span, line, end_line, quoted=self.quotes > 0)

    def lines(self, token: Any) -> tuple[int, int]:
        line, end = token.map[0] + self.first, token.map[1] + self.first - 1
        while end > line and not self.source.slice(self.source.lines[end - 1]).strip():
            end -= 1
        return line, max(line, end)

    def inline(self, token: Any) -> Iterator[Block]:
        if token.map is None or not token.content:
            self.cell += bool(self.row and token.map is not None)
            return
        if self.row and token.map[0] + self.first == self.row_line and self.heading is None:
            if self.cell < len(self.row):
                line = self.row_line
                yield Block("cell", self.row[self.cell], line, line, header=self.header, quoted=self.quotes > 0)
            self.cell += 1
            return
        line, end_line = self.lines(token)
        if self.heading:
            level, setext = self.heading
            span = _heading_span(self.source, line, end_line - 1 if setext else end_line, setext=setext)
            yield Block("heading", span, line, end_line, level, setext=setext, quoted=self.quotes > 0)
        else:
            yield from self.paragraph(line, end_line)

    def paragraph(self, line: int, end_line: int) -> Iterator[Block]:
        """A paragraph or the text of an item; one whose lines open with typed bullets is a list."""
        starts = [n for n in range(line, end_line + 1) if self.is_bullet(n)]
        if not starts or self.lists:
            yield self.text("item" if self.lists else "paragraph", line, end_line, _MARKERS)
            return
        if starts[0] > line:
            yield self.text("paragraph", line, starts[0] - 1, _MARKERS)
        self.seen_lists += 1
        for start, following in zip(starts, [*starts[1:], end_line + 1], strict=True):
            yield self.text("item", start, following - 1, _BULLET, number=self.seen_lists)

    def is_bullet(self, line: int) -> bool:
        return _BULLET.match(self.source.slice(self.source.lines[line - 1])) is not None

    def text(self, kind: BlockKind, line: int, end_line: int, markers: re.Pattern[str], number: int = 0) -> Block:
        first = self.source.lines[line - 1]
        found = markers.match(self.source.text, first.start, first.end)
        start = found.end() if found else first.start
        end = self.source.lines[end_line - 1].end
        while end > start and self.source.text[end - 1].isspace():
            end -= 1
        here = number or (self.lists[-1] if self.lists else 0)
        return Block(
            kind,
            Span(start, max(start, end)),
            line,
            end_line,
            len(self.lists) or int(here > 0),
            here,
            quoted=self.quotes > 0,
        )


def _heading_span(source: Source, line: int, end_line: int, *, setext: bool) -> Span:
    first = source.lines[line - 1]
    last = source.lines[max(line, end_line) - 1]
    found = (_QUOTE if setext else _HASHES).match(source.text, first.start, first.end)
    start = found.end() if found else first.start
    text = source.text[start : last.end]
    closing = None if setext else _CLOSING_HASHES.search(text)
    end = start + len((text[: closing.start()] if closing else text).rstrip())
    return Span(start, max(start, end))


def _cells(source: Source, line: int) -> list[Span]:
    """The cells of a table row: what stands between the bars that no backslash escapes."""
    whole = source.lines[line - 1]
    start = whole.start + (_QUOTE.match(source.slice(whole)) or re.match("", "")).end()  # type: ignore[union-attr]
    bars = [n for n in range(start, whole.end) if source.text[n] == "|" and source.text[n - 1 : n] != "\\"]
    edges = [start - 1, *bars, whole.end]
    cells = [_trimmed(source.text, left + 1, right) for left, right in pairwise(edges)]
    if cells and cells[0].start >= cells[0].end:
        cells = cells[1:]
    if len(cells) > 1 and cells[-1].start >= cells[-1].end:
        cells = cells[:-1]
    return cells


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, max(start, end))


def find_blocks(source: Source, after: int = 0) -> tuple[Block, ...]:
    """The blocks of a text in order, from the line after `after` (the number of front-matter lines) on."""
    body = source.text[source.lines[after].start :] if after < len(source.lines) else ""
    walk = _Walk(source, after + 1)
    return tuple(walk.blocks(_parser().parse(body)))
