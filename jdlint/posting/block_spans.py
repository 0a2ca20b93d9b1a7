"""The exact places of headings and table cells, which the Markdown parser gives as lines only."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.text.source import Source

_QUOTE = Lazy(r"[ \t]*(?:>[ \t]?)*[ \t]*")
_HASHES = Lazy(r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*#{1,6}[ \t]*")
_CLOSING_HASHES = Lazy(r"[ \t]+#+$")


def heading_span(source: Source, line: int, end_line: int, *, setext: bool) -> Span:
    """The words of a heading, without hashes, underline or quote markers."""
    start, end = source.line_span(line)
    found = (_QUOTE if setext else _HASHES).match(source.text, start, end)
    start = found.end() if found else start
    text = source.text[start : source.line_ends[max(line, end_line) - 1]].rstrip(" \t")
    closing = _CLOSING_HASHES.search(text) if not setext and text.endswith("#") else None
    return Span(start, start + len((text[: closing.start()] if closing else text).rstrip()))


def cell_spans(source: Source, line: int) -> list[Span]:
    """The cells of a table row: what stands between the bars that no backslash escapes."""
    whole = source.line_span(line)
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
