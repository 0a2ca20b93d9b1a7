"""The line that a finding stands on, cut to fit, with marks under the exact words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.text.columns import width
from jdlint.text.inert import visible

if TYPE_CHECKING:
    from jdlint.linting.finding import Finding
    from jdlint.text.source import Source

_CUT: Final = "…"


class Excerpt(Struct, frozen=True):
    """A line as shown, the blanks before the marks and the marks, and how many lines more the finding goes on."""

    shown: str
    blanks: int
    marks: int
    more: int


def excerpt(source: Source, finding: Finding, columns: int) -> Excerpt:
    """The first line of a finding, at most so many columns wide, its words in sight."""
    line = source.lines[finding.line - 1]
    text = source.slice(line)
    start = finding.start - line.start
    end = max(start, min(finding.end, line.end) - line.start)
    before, marked, after = visible(text[:start]).lstrip(), visible(text[start:end]), visible(text[end:]).rstrip()
    if before.endswith("##") and marked.startswith("["):
        before = f"{before}\\"  # apart they are harmless, together a command to a CI service
    marked = _head(marked, columns - 2)
    before = _tail(before, max(1, min(columns // 2, columns - width(marked) - 2)))
    after = _head(after, max(1, columns - width(before) - width(marked)))
    return Excerpt(before + marked + after, width(before), max(1, width(marked)), finding.end_line - finding.line)


def _head(text: str, columns: int) -> str:
    """The beginning of a text, cut at a character."""
    if width(text) <= columns:
        return text
    while width(text) > columns - 1:
        text = text[: min(len(text) - 1, columns)]
    return text + _CUT


def _tail(text: str, columns: int) -> str:
    """The end of a text, cut at a word where there is one."""
    if width(text) <= columns:
        return text
    while width(text) > columns - 1:
        text = text[max(1, len(text) - columns) :]
    _, space, words = text.partition(" ")
    return _CUT + (words if space else text)
