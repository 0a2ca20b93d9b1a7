"""Per hour, day, week, month or year: said beside an amount, said before it, or told by its size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.parts import PayUnit

_FILLERS = (
    r"usd|cad|aud|eur|gbp|chf|euros?|dollars?|pounds?|gross|brutto|brut|net|base|salary|pay|wage|total|approx\.?|"
    r"equivalent|pro[- ]rata|fte|starting|doe|plus|circa|paid|ca\.?|lorde|lordi|bruto"
)
_WORDS: Final = {
    "fortnight": r"bi-?weekly|fortnight(?:ly)?|semi-?monthly|every two weeks|pay period",
    "piece": r"(?:per|a|each)\s+(?:question|visit|session(?!\s+hour)|word|page|article|shift|lesson|class|project|task|"
    r"delivery|mile|call)",
    "hour": r"(?:(?:per|an|each|/|pro|par|de l.|a)\s*)?(?:(?:session|clinical|client|contact|billable)\s+)?"
    r"(?:hours?|hrs?|stunde|heure|h)|hourly|std\.?|p\.?/?h\.?",
    "day": r"(?:(?:per|a|each|/|pro|par)\s*)?(?:day|tag|jour)|daily|p/?d|p\.d\.",
    "week": r"(?:(?:per|a|each|/|pro|par)\s*)?(?:week|wk|woche|semaine)|weekly|p/?w|p\.w\.",
    "month": r"(?:(?:per|a|each|/|pro|par|im|al)\s*)?(?:months?|mo|monat|mois|mese)|monthly|monatlich|mensuels?|"
    r"p/?c/?m|p\.c\.m\.?|p\.?m\.",
    "year": r"(?:(?:per|a|each|/|pro|par|im|all.)\s*)?(?:years?|yrs?|annum|jahr|an|anno)|yearly|annual(?:ly|"
    r"i[sz]ed)?|jährlich|"
            r"annuels?|p\.?\s?a\.?|p/a|lpa|lakhs? per annum",
}  # fmt: skip
_AFTER: Final = Lazy(
    rf"[\s*_(/\-–—,:|]{{0,5}}(?:(?:{_FILLERS})[\s*_(/\-–—,:]{{1,4}}){{0,3}}"
    rf"(?:{'|'.join(f'(?P<{unit}>{words})' for unit, words in _WORDS.items())})(?![\w$£€])",
    re.IGNORECASE,
)
_BEFORE: Final = Lazy(
    r"\b(?:(?P<fortnight>bi-?weekly|fortnightly)|(?P<hour>hourly|per hour|stundenlohn)|(?P<day>daily|day rates?|"
    r"per day|"
    r"tagessatz)|(?P<week>weekly|per week)|(?P<month>monthly|per month|\w*monats\w*)|"
    r"(?P<year>annual(?:ly|i[sz]ed)?|yearly|per annum|per year|\w*jahres\w*|RAL))\b",
    re.IGNORECASE,
)
_SIZED: Final = frozenset(["USD", "CAD", "AUD", "NZD", "GBP", "EUR", "CHF", "SGD"])
_SMALLEST_YEARLY: Final = 10_000
_LARGEST_HOURLY: Final = 250
_SMALLEST_HOURLY: Final = 4


def unit_after(text: str, start: int) -> tuple[PayUnit | None, int] | None:
    """The unit said right after an amount, and where it ends; None where none is said."""
    found = _AFTER.match(text, start)
    if not found:
        return None
    name = found.lastgroup
    return (None if name in ("fortnight", "piece") else cast("PayUnit", name)), found.end()


def unit_before(clause: str) -> PayUnit | None:
    """The unit that a clause names last before the amount: "annual salary of"."""
    names = [found.lastgroup for found in _BEFORE.finditer(clause)]
    return None if not names or names[-1] == "fortnight" else cast("PayUnit", names[-1])


def unit_by_size(value: float, currency: str | None) -> PayUnit | None:
    """Year for large amounts, hour for small ones; None in between and in currencies whose size says nothing."""
    if currency not in _SIZED:
        return None
    if value >= _SMALLEST_YEARLY:
        return "year"
    return "hour" if _SMALLEST_HOURLY <= value <= _LARGEST_HOURLY else None
