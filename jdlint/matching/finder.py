"""A compiled pattern: where it matches in a folded text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jdlint.matching.words import inside_word, next_edge
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def _options() -> Any:
    import re2  # noqa: PLC0415 - compiled only where a text holds the words of a pattern

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.longest_match = True
    options.never_capture = True
    options.log_errors = False
    return options


class Finder:
    """Finds an expression from `jdlint.matching.expression`.

    Raises PatternSyntaxError where it is none.
    """

    __slots__ = ("_regexp",)

    def __init__(self, expression: bytes) -> None:
        import re2  # noqa: PLC0415 - as above

        try:
            self._regexp = re2.compile(expression, _options())
        except re2.error as error:
            from jdlint.matching.syntax import PatternSyntaxError  # noqa: PLC0415 - nothing else here needs it

            raise PatternSyntaxError(str(error)) from error

    def find(self, folded: bytes, within: Span) -> Iterator[Span]:
        """Every match in a part of a folded text, from left to right, none empty and none inside a word."""
        at, last = within.start, within.end
        search = self._regexp.search
        while at < last and (match := search(folded, at, last)):
            start, end = match.span()
            end = self._end_at_edge(folded, start, end)
            if end is not None:
                yield Span(start, end)
            at = end or next_edge(folded, start)

    def search(self, folded: bytes, within: Span) -> Span | None:
        """The first match, or None."""
        return next(self.find(folded, within), None)

    def _end_at_edge(self, folded: bytes, start: int, end: int) -> int | None:
        """The longest end of a match from `start` that is not inside a word; None where there is none.

        Accented letters are letters too, which the engine's own word edge does not know.
        """
        if inside_word(folded, start):
            return None
        for shorter in range(end, start, -1):
            if not inside_word(folded, shorter) and (shorter == end or self._regexp.fullmatch(folded, start, shorter)):
                return shorter
        return None


finder = cache(Finder)
"""The finder of an expression, compiled once however many patterns are spelt like it."""
