"""Years of experience as postings ask for them: how many, of what, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.matching import Pattern
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.checks.base import Case
    from jdlint.text.span import Span

_NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
}
_NUMBER: Final = rf"([0-9]{{1,2}}|{'|'.join(_NUMBERS)})( ?\([0-9]{{1,2}}\))?"
_YEARS: Final = r"(years?|yrs?)'?"
_RANGE_END: Final = rf"( ?(-|to|or) ?{_NUMBER} ?\+?)?"
PATTERNS: Final = (
    Pattern(
        rf"{_NUMBER}( ?\+| plus| or more| or greater)?{_RANGE_END} ?{_YEARS}( or more| or greater)?"
        r"( of| in)?( [a-z/,-]{2,}){0,4} experience"
    ),
    Pattern(
        r"experience( of|:)?( at least| a minimum of| minimum| over| more than)? "
        rf"{_NUMBER}( ?\+)?{_RANGE_END} ?{_YEARS}"
    ),
)
MOST_YEARS: Final = 30
_FIRST_NUMBER: Final = Lazy(rf"\d{{1,2}}|\b(?:{'|'.join(_NUMBERS)})\b", re.IGNORECASE)
_UNIT: Final = Lazy(r"years?|yrs?", re.IGNORECASE)
_WHAT: Final = Lazy(r"[^.,;:()\n\r]{1,80}")


class Years(Struct, frozen=True):
    """So many years, at least, of experience; `what` are the words that say of what, in lower case, or nothing."""

    span: Span
    least: int
    what: str


def find_years(case: Case) -> Iterator[Years]:
    """All demands of years in order; a check that calls this returns `PATTERNS` from its `patterns`."""
    spans = sorted({span for spans in case.matches.values() for span in spans})
    for span in spans:
        text = case.posting.prose[slice(*span)]
        number = _FIRST_NUMBER.search(text)
        least = _value(number[0]) if number else 0
        if 0 < least <= MOST_YEARS:
            yield Years(span, least, _what(case.posting.prose, span))


def _what(prose: str, span: Span) -> str:
    unit = _UNIT.search(prose, *span)
    following = _WHAT.match(prose, span.end)
    words = prose[unit.end() if unit else span.end : span.end] + (following[0] if following else "")
    return " ".join(words.lower().split())


def _value(text: str) -> int:
    return int(text) if text.isdecimal() else _NUMBERS[text.lower()]
