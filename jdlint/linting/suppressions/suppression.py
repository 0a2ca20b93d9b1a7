"""A suppression: which rules are silent where, why, and until when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from datetime import date

    from jdlint.linting.finding import Finding


class Suppression(Struct, frozen=True):
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

    def holds_for(self, finding: Finding) -> bool:
        """Whether it silences this finding: never one about itself; an empty one stands at the character behind it."""
        span = Span(finding.start, max(finding.end, finding.start + 1))
        if finding.rule not in self.rules or not self.reach.overlaps(span) or self.place.overlaps(span):
            return False
        return self.at is None or any(stretch.overlaps(span) for stretch in self.at)


def find_phrase(folded: bytes, phrase: str, reach: Span) -> tuple[Span, ...]:
    """Where the phrase stands in a folded, lower-case text, with any white space between its words."""
    words = [re.escape(word) for word in fold(phrase).lower().split()]
    if not words:
        return ()
    pattern = re.compile(rb"(?<!\w)" + rb"\s+".join(words) + rb"(?!\w)")
    return tuple(Span(*match.span()) for match in pattern.finditer(folded, reach.start, reach.end))
