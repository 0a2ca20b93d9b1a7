"""Suppressions in the comments of a posting: on a line, for the next line, from here to there, for the whole file."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final

from jdlint.checks.faults import Fault
from jdlint.linting.suppressions.comments import find_comments
from jdlint.linting.suppressions.directive import BareDirectiveError, Directive, DirectiveError, Item, parse_directive
from jdlint.linting.suppressions.names import hint
from jdlint.linting.suppressions.suppression import Suppression, find_phrase
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jdlint.posting.posting import Posting

MOST_SUPPRESSIONS: Final = 1_000


class CommentReader:
    """Reads the comments of one posting from front to back."""

    def __init__(self, posting: Posting, known: Mapping[str, frozenset[str]]) -> None:
        self.posting = posting
        self.known = known
        self.done: list[Suppression] = []
        self.open: list[Suppression] = []
        self.faults: list[Fault] = []
        self.named = 0
        self.own_lines: set[int] = set()
        self.whole = Span(0, len(posting.source.text) + 1)

    @cached_property
    def _folded(self) -> bytes:
        return fold(self.posting.source.text).lower()

    def read(self) -> tuple[list[Suppression], list[Fault]]:
        """All suppressions that the comments hold, and what is wrong with others."""
        comments = list(islice(find_comments(self.posting), MOST_SUPPRESSIONS + 1))
        self.own_lines.update(self.posting.source.line(span.start) for span, *_ in comments if self._stands_alone(span))
        for span, text, at in comments:
            if self.named >= MOST_SUPPRESSIONS:
                self._fault("malformed-suppression", span, why=f"is one too many; {MOST_SUPPRESSIONS:,} are read")
                break
            self._comment(span, text, at)
        return [*self.done, *self.open], self.faults

    def _comment(self, span: Span, text: str, at: int) -> None:
        self.named += 1
        try:
            directive = parse_directive(text)
        except BareDirectiveError:
            self._fault("bare-suppression", span)
            return
        except DirectiveError as error:
            self._fault("malformed-suppression", span, why=str(error))
            return
        if not directive.reason and directive.verb != "enable":
            self._fault("unexplained-suppression", span)
        self.named += len(directive.items) - 1
        reach = self._reach(directive, span)
        for item in directive.items:
            self._item(directive, item, Span(at + item.start, at + item.end), reach)

    def _item(self, directive: Directive, item: Item, place: Span, reach: Span) -> None:
        if item.name not in self.known:
            self._fault("unknown-suppression", place, name=item.name, hint=hint(item.name, self.known))
            return
        at = find_phrase(self._folded, item.phrase, reach) if item.phrase else None
        new = Suppression(
            item.name, self.known[item.name], reach, place, directive.verb, directive.reason, directive.until, at
        )
        if directive.verb == "enable":
            self._close(new)
        elif directive.verb == "disable":
            self.open.append(new)
        else:
            self.done.append(new)

    def _close(self, enable: Suppression) -> None:
        ended = [one for one in self.open if one.rules <= enable.rules]
        if not ended:
            self._fault("unused-suppression", enable.place, name=enable.name, why="nothing was disabled before it")
        for one in ended:
            self.open.remove(one)
            self.done.append(_until(one, enable.place.start))

    def _reach(self, directive: Directive, span: Span) -> Span:
        if directive.verb == "file-ignore":
            return self.whole
        if directive.verb in ("disable", "enable"):
            return Span(span.end, self.whole.end)
        source = self.posting.source
        first, last = source.line(span.start), source.line(span.end)
        if directive.verb == "ignore-next":
            first = last = self._next_line(last)
        return Span(source.lines[first - 1].start, source.lines[last - 1].end)

    def _next_line(self, line: int) -> int:
        """The next line with words on it; the same line where none follows."""
        following = bisect_right(self._lines_with_words, line)
        return self._lines_with_words[following] if following < len(self._lines_with_words) else line

    @cached_property
    def _lines_with_words(self) -> list[int]:
        """The numbers of the lines that hold more than a suppression."""
        source = self.posting.source
        lines = enumerate(source.lines, start=1)
        return [number for number, line in lines if number not in self.own_lines and source.slice(line).strip()]

    def _stands_alone(self, span: Span) -> bool:
        lines = self.posting.source.lines
        first, last = (self.posting.source.line(offset) for offset in span)
        around = Span(lines[first - 1].start, span.start), Span(span.end, lines[last - 1].end)
        return not any(self.posting.source.slice(part).strip() for part in around)

    def _fault(self, kind: str, span: Span, **values: str) -> None:
        self.faults.append(Fault(kind, span, {"name": "", **values}))  # type: ignore[arg-type]


def _until(one: Suppression, end: int) -> Suppression:
    from msgspec.structs import replace  # noqa: PLC0415 - few postings re-enable a rule

    at = None if one.at is None else tuple(span for span in one.at if span.end <= end)
    return replace(one, reach=Span(one.reach.start, end), at=at)
