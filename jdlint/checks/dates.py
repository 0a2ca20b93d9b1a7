"""Dates as postings write them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = r"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATES: Final = Lazy(
    rf"\b(?:(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}})|(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH},? (\d{{4}})"
    rf"|{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})|(\d{{1,2}})[/.-](\d{{1,2}})[/.-](\d{{4}}))\b",
    re.IGNORECASE,
)


class Dated(Struct, frozen=True, gc=False):
    """A date and where it stands; `latest` is the later reading where day and month could change places."""

    span: Span
    latest: date


def find_dates(text: str, within: Span) -> Iterator[Dated]:
    """The dates in a part of a text that have a year and exist in the calendar."""
    for match in _DATES.finditer(text, *within):
        readings = [day for day in map(_date, _readings(match.groups())) if day]
        if readings:
            yield Dated(Span(*match.span()), max(readings))


def _readings(parts: tuple[str | None, ...]) -> Iterator[tuple[int, int, int]]:
    """Year, month and day of each way to read a match."""
    iso, british, american, slashed = parts[:3], parts[3:6], parts[6:9], parts[9:]
    if iso[0]:
        yield int(iso[0]), int(iso[1] or 0), int(iso[2] or 0)
    elif british[0]:
        yield int(british[2] or 0), _month(british[1]), int(british[0])
    elif american[0]:
        yield int(american[2] or 0), _month(american[0]), int(american[1] or 0)
    else:
        first, second, year = (int(part or 0) for part in slashed)
        yield from ((year, first, second), (year, second, first))


def _month(name: str | None) -> int:
    return _MONTHS.index((name or "")[:3].lower()) + 1


def _date(parts: tuple[int, int, int]) -> date | None:
    try:
        return date(*parts)
    except ValueError:
        return None
