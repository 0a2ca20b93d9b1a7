"""Per hour, day, week, month or year: said beside an amount, said before it, or told by its size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, cast

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.parts import PayUnit

Rate = Literal["hour", "day", "week", "month", "year", "fortnight", "piece"]
"""What an amount is paid by: a unit of pay, two weeks, or a piece of work such as a session."""

FILLERS: Final = (
    r"usd|cad|aud|eur|gbp|chf|euros?|dollars?|pounds?|gross|brutto|brut|net|base|salary|pay|wage|total|approx\.?|"
    r"full[- ]time|equivalent|pro[- ]rata|fte|starting|doe|plus|circa|paid|ca\.?|lorde|lordi|bruto|basic|guaranteed|"
    r"actual"
)
_NO_PIECE: Final = r"(?:hour|hr|day|week|fortnight|month|year|annum|plus|and|or)"
_PIECES: Final = (
    r"question|visit|session|word|page|article|shift|lesson|class|project|task|delivery|mile|call|night|appointment|"
    r"assessment|evaluation|intake|encounter|load"
)
_PER: Final = r"(?:(?:per|an?|each|every|/|pro|par|y|im|al)\s*)?"
_WORDS: Final[dict[Rate, str]] = {
    "fortnight": r"(?:(?:per|an?|each|/)\s*)?(?:bi-?weekly|fortnight(?:ly)?|semi-?monthly|every two weeks|pay period)",
    "piece": r"(?:(?:per|an?|each|for (?:each|every|an?))\s+"
             rf"(?:(?!{_NO_PIECE})[\w'’-]{{1,20}}\s+){{0,3}}?|/\s?(?:\d\d[- ]?min\w*\s)?)(?:{_PIECES})(?!\s+hour)",
    "hour": rf"(?:{_PER}|de l.)(?:(?:session|clinical|client|contact|billable|working)\s+)?"
            r"(?:hours?|hrs?|stunde|heure|uur|h)|l.heure|hourly|yr awr|std\.?|p\.?/?h\.?",
    "day": rf"{_PER}(?:day|tag|jour|dag)|daily|y dydd|p/?d|p\.d\.",
    "week": rf"{_PER}(?:week|wk|woche|semaine)|weekly|yr wythnos|p/?w|p\.w\.",
    "month": rf"{_PER}(?:months?|mo|monat|mois|mese|maand)|monthly|monatlich|mensuels?|p/?c?/?m|p\.c\.m\.?|p\.m\.",
    "year": rf"(?:{_PER}|all.)(?:(?:school|academic|contract|calendar)\s+)?(?:years?|yrs?|annum|jahr|jaar|anno)|"
            r"(?:par|/|l.)\s*an|"
            r"yearly|annual(?:ly|i[sz]ed)?|jährlich|annuels?|y flwyddyn|p/?y|p\.?\s?a\.?|p/a|lpa|lakhs? per annum",
}  # fmt: skip
_AFTER: Final = Lazy(
    rf"[\s*_(/\-–—,:|]{{0,5}}(?:(?:{FILLERS})[\s*_(/\-–—,:]{{1,4}}){{0,3}}"
    rf"(?:{'|'.join(f'(?P<{unit}>{words})' for unit, words in _WORDS.items())})(?![\w$£€]|\s?:)",
    re.IGNORECASE,
)
_MAY_BE_UNIT: Final = Lazy(r"[\s*_(/\-–—,:|]*(?:[^\W\d_]|\d\d[- ]?min)", re.IGNORECASE)
"""What each unit behind an amount begins with: a letter, or the minutes of a session."""
_NEXT_LINE: Final = Lazy(r"[^\n]{0,8}\n[^\w\n]{0,4}(?!per\b|an?\b|each\b|\w{1,9} (?:per|an?)\b)", re.IGNORECASE)
"""Words on the next line go with an amount only where they could not begin a line of their own."""
_BEFORE: Final = Lazy(
    r"\b(?:(?P<fortnight>bi-?weekly|fortnightly|semi-?monthly|(?:per|every) (?:two weeks|pay period))|"
    rf"(?P<piece>per\s+(?:(?!{_NO_PIECE})[\w'’-]{{1,20}}\s+){{0,3}}?(?:{_PIECES})(?!\s+hour))|"
    r"(?P<hour>hourly|per hour|an hour|stundenlohn)|(?P<day>daily|day rates?|per day|tagessatz)|"
    r"(?P<week>weekly|per week)|(?P<month>monthly|per month|per maand|\w*monats\w*)|"
    r"(?P<year>annual(?:ly|i[sz]ed)?|yearly|per annum|per year|\w*jahres\w*|RAL))\b",
    re.IGNORECASE,
)
_SIZED: Final = frozenset(["USD", "CAD", "AUD", "NZD", "GBP", "EUR", "CHF", "SGD"])
_SMALLEST_YEARLY: Final = 10_000
_SMALLEST_MONTHLY: Final = 1_000
_LARGEST_HOURLY: Final = 250
_SMALLEST_HOURLY: Final = 4


def unit_after(text: str, start: int) -> tuple[Rate, int] | None:
    """What an amount is paid by as said right after it, and where that ends; None where nothing is said."""
    found = _AFTER.match(text, start) if _MAY_BE_UNIT.match(text, start) else None
    if not found or _NEXT_LINE.match(text, start, found.end()):
        return None
    return cast("Rate", found.lastgroup), found.end()


def unit_before(clause: str) -> Rate | None:
    """What a clause names last before the amount: "annual salary of"."""
    names = [found.lastgroup for found in _BEFORE.finditer(clause)]
    return cast("Rate", names[-1]) if names else None


def unit_of_label(label: str) -> Rate | None:
    """What a label names; None where it names several, as "Hourly or annual pay" does."""
    if not label:
        return None
    names = {found.lastgroup for found in _BEFORE.finditer(label)}
    return cast("Rate", names.pop()) if len(names) == 1 else None


def unit_by_size(value: float, currency: str | None) -> PayUnit | None:
    """Year for large amounts, hour for small ones; None in between and in currencies whose size says nothing.

    Amounts in between are by the month where people are paid in euros.
    """
    if currency not in _SIZED:
        return None
    if currency == "EUR" and _SMALLEST_MONTHLY <= value < _SMALLEST_YEARLY:
        return "month"
    if value >= _SMALLEST_YEARLY:
        return "year"
    return "hour" if _SMALLEST_HOURLY <= value <= _LARGEST_HOURLY else None


def public(rate: Rate | None) -> PayUnit | None:
    """The unit of pay that readers are told; there is none for two weeks and for a piece of work."""
    return None if rate in ("fortnight", "piece") else cast("PayUnit | None", rate)
