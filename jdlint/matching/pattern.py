"""One pattern of a rule: checked when it is made, compiled when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jdlint.matching.atoms import Key, keys
from jdlint.matching.expression import expression
from jdlint.matching.syntax import Node, PatternSyntaxError, parse
from jdlint.matching.words import inside_word, next_edge
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Pattern:
    """A pattern in the language of `jdlint.matching.syntax`, matched at word edges and, by default, in any case.

    Of the matches that begin at one place, the longest counts; matches do not overlap.
    """

    text: str
    sensitive: bool = False

    def __getstate__(self) -> dict[str, Any]:
        return {key: value for key, value in self.__dict__.items() if key not in ("_node", "_regexp")}

    def prepare(self) -> None:
        """Work out all but the compiled form; a pickle keeps what was worked out."""
        assert self.keys  # noqa: S101 - reading it works it out
        assert self._expression  # noqa: S101

    @cached_property
    def _node(self) -> Node:
        return parse(_plain(self.text))

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """What must be in a text for the pattern to match there; see `jdlint.matching.atoms`.

        Raises PatternSyntaxError where the pattern is none or can match without any word.
        """
        found = keys(self._node)
        if not found:
            raise PatternSyntaxError(f"{self.text!r} needs a word or a letter that every match contains")
        return found

    @cached_property
    def _expression(self) -> bytes:
        return expression(_plain(self.text), self._node)

    @cached_property
    def _regexp(self) -> Any:
        import re2  # noqa: PLC0415 - compiled only where a text holds one of its atoms

        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.case_sensitive = self.sensitive
        options.longest_match = True
        options.log_errors = False
        try:
            return re2.compile(self._expression, options)
        except re2.error as error:
            raise PatternSyntaxError(f"{self.text!r} is no pattern: {error}") from error

    def check(self, *, indexed: bool = True) -> None:
        """Raise PatternSyntaxError unless the pattern compiles and, where `indexed`, has a word to look for."""
        assert self._regexp  # noqa: S101 - reading it is the check
        assert not indexed or self.keys  # noqa: S101

    def find(self, folded: bytes, within: Span) -> Iterator[Span]:
        """Every match in a part of a folded text, from left to right, none empty and none inside a word."""
        at = within.start
        while at < within.end and (match := self._regexp.search(folded, at, within.end)):
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


def _plain(text: str) -> str:
    """The pattern as postings are folded.

    Raises PatternSyntaxError for letters that a folded text cannot hold.
    """
    plain = fold(text).decode("latin-1")
    for written, folded in zip(text, plain, strict=True):
        if folded == "?" != written:
            raise PatternSyntaxError(f"{text!r} holds {written!r}, which patterns cannot look for; leave it out")
    return plain
