"""What the title of a posting should not hold: noise, and shouting."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.terms import Terms
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = Lazy(r"[^\W\d_]{2,}")
_FEWEST: Final = 2
_LONGEST_SHORT: Final = 4


class TitleTerms(Terms):
    """The check `title-terms`: the terms of a rule, in the title of the posting alone."""

    name: ClassVar[str] = "title-terms"

    def run(self, case: Case) -> Iterator[Hit]:
        """Every match inside the title."""
        title = posting_anchor(case.posting)
        if any(title.covers(span) for spans in case.matches.values() for span in spans):
            yield from (hit for hit in super().run(case) if title.covers(hit.span))


class ShoutedTitle(Check):
    """The check `shouted-title`: a title of two long words or more that has no small letter."""

    name: ClassVar[str] = "shouted-title"

    def run(self, case: Case) -> Iterator[Hit]:
        """The title, or nothing."""
        title = posting_anchor(case.posting)
        text = case.posting.source.slice(title)
        long = [word for word in _WORD.findall(text) if len(word) > _LONGEST_SHORT]
        if len(long) >= _FEWEST and text == text.upper():
            yield Hit(title)
