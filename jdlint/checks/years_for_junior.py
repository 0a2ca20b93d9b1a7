"""Years of experience asked for under a title that is for beginners."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.years import PATTERNS, find_years
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.checks.years import Years
    from jdlint.matching import Pattern
    from jdlint.text.span import Span

_JUNIOR: Final = Lazy(
    r"\b(?:junior|jr|entry[- ]?level|graduate|trainee|intern(?:ship)?|apprentice(?:ship)?|early[- ]career|beginner)\b",
    re.IGNORECASE,
)
_NOT_JUNIOR: Final = Lazy(
    r"\b(?:senior|sr|lead|head|manager|director|mid|medior|coordinator|teacher|professor|school|program(?:me)?|"
    r"graduate (?:nurse|assistant|studies|medical|admissions|recruit\w*))\b",
    re.IGNORECASE,
)  # fmt: skip
_WELCOME: Final = Lazy(
    r"\b(?:preferred|desirable|ideally|a plus|bonus|nice to have|or equivalent|up to|advantage\w*)\b", re.IGNORECASE
)
_OR_LINE: Final = Lazy(r"^\W{0,5}or\W{0,5}$", re.IGNORECASE | re.MULTILINE)


class YearsForJunior(Check):
    """The check `years-for-junior`: demands of `over` or more years where the title is that of a beginner."""

    name: ClassVar[str] = "years-for-junior"
    on_matches: ClassVar[bool] = True

    years: int = 3

    def patterns(self) -> Sequence[Pattern]:
        """Years of experience."""
        return PATTERNS

    def run(self, case: Case) -> Iterator[Hit]:
        """Each demand that a beginner cannot meet."""
        posting = case.posting
        title = posting.metadata.title or posting.source.slice(posting_anchor(posting))
        junior = _JUNIOR.search(title)
        if junior is None or _NOT_JUNIOR.search(title):
            return
        for found in _demanded(case):
            sentence = posting.sentence_at(found.span.start)
            section = posting.section_at(found.span.start)
            preferred = section is not None and section.kind in ("preferred", "company")
            around = posting.prose[slice(*(sentence.span if sentence else found.span))]
            if found.least >= self.years and not preferred and not _WELCOME.search(around):
                yield Hit(found.span, {"years": found.least, "level": junior[0].lower()})


def _demanded(case: Case) -> Iterator[Years]:
    """The years that are demanded; where lines that say "or" part them, the least of their section."""
    every = list(find_years(case))
    least: dict[Span, Years | None] = {}
    for found in every:
        section = case.posting.section_at(found.span.start)
        if section and section.span not in least:
            least[section.span] = _least(case, section.span, every)
        if not section or least[section.span] in (None, found):
            yield found


def _least(case: Case, section: Span, every: Sequence[Years]) -> Years | None:
    """The least of the years in a section where a line that says "or" parts them, else None."""
    if not _OR_LINE.search(case.posting.prose, *section):
        return None
    first = bisect_left(every, section.start, key=lambda one: one.span.start)
    last = bisect_left(every, section.end, key=lambda one: one.span.start)
    return min((one for one in every[first:last] if section.covers(one.span)), key=lambda one: one.least)
