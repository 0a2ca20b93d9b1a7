"""A suppression: which rules are silent where, why, and until when."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.text.folding import fold
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jdlint.linting.finding import Finding

MOST_PLACES: Final = 500
_WORD_START = Lazy(rb"(?<!\w)")


class Suppression(Struct, frozen=True, gc=False):
    """Findings of `rules` that touch `reach` are silent; with `at`, only those that touch one of these stretches.

    `name` is what the author wrote and `place` where; `verb` is how, for messages.
    """

    name: str
    rules: frozenset[str]
    reach: Span
    place: Span
    verb: str
    reason: str = ""
    until: date | None = None
    at: tuple[Span, ...] | None = None

    @property
    def is_wide(self) -> bool:
        """Whether it holds for all that stands in a part of the text, however many findings that has."""
        return self.at is None and self.verb not in ("ignore", "ignore-next")

    @property
    def stretches(self) -> tuple[Span, ...]:
        """Where a finding must be for this to hold."""
        return (self.reach,) if self.at is None else self.at

    def holds_for(self, finding: Finding) -> bool:
        """Whether it silences this finding: never one about itself; an empty one stands at the character behind it."""
        span = Span(finding.start, max(finding.end, finding.start + 1))
        if finding.rule not in self.rules or not self.reach.overlaps(span) or self.place.overlaps(span):
            return False
        if self.at is None:
            return True
        # They are sorted and disjoint: only the last of those that start before it ends can reach it.
        before = bisect_left(self.at, span.end, key=attrgetter("start"))
        return before > 0 and self.at[before - 1].overlaps(span)


def find_phrase(folded: bytes, phrase: str, reach: Span) -> tuple[Span, ...]:
    """Where the phrase stands in a folded, lower-case text, with any white space between its words.

    The first 500 places are told: a thousand phrases that are everywhere must not fill the memory.
    """
    words = [re.escape(word) for word in fold(phrase).lower().split()]
    if not words:
        return ()
    pattern = re.compile(rb"\s+".join(words) + rb"(?!\w)")  # begins with a word as it stands, and so is found fast
    return tuple(islice(_at_word_starts(pattern, folded, reach), MOST_PLACES))


def _at_word_starts(pattern: re.Pattern[bytes], text: bytes, within: Span) -> Iterator[Span]:
    at = within.start
    while found := pattern.search(text, at, within.end):
        whole = _WORD_START.match(text, found.start())
        if whole:
            yield Span(*found.span())
        at = found.end() if whole else found.start() + 1
