"""What stands right around a figure and tells what it is: more on top of pay, the price of a thing, the whole offer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.pay.evidence import END
from jdlint.posting.pay.units import FILLERS
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.pay.ranges import Figure
    from jdlint.text.span import Span

_ADDED: Final = Lazy(
    r"(?:\bplus|\+|\bon top of\b[^.;]{0,40}|\bextra|\badditional|\bfurther|\badd(?:s|ing)?|\bmore)[\s*_]*"
    r"(?:\b(?:of|up to|an?|the|we pay|is|pays?|get|earn|another)\b[\s*_]*){0,3}$",
    re.IGNORECASE,
)
_MORE: Final = Lazy(r"[\s*_]*(?:more|extra|on top|in addition|additional)\b", re.IGNORECASE)
_BOUGHT: Final = Lazy(
    r"[\s*_]*(?:(?:per|an?|each|for (?:every|each|an?))\s+(?:user|seat|client|customer|student|child|head|person|"
    r"household|member|family|policy|unit|site)|towards?|"
    r"for (?:(?:your|the|each|every|an?|any|new|work|safety) ){0,2}(?:interviews?|equipment|tools|shoes|boots|"
    r"uniforms?|clothing|clothes|phone|internet|broadband|parking|gym|laptop|desk|home office))\b",
    re.IGNORECASE,
)
_OF_WHAT: Final = Lazy(r"[\s*_]*of\s(?!which|base|gross|basic)", re.IGNORECASE)
_THING: Final = Lazy(
    r"\b(?:rentals?|housing|accommodation|lodging|room(?: and board)?|apartments?|flat|parking|meals?|food|keep|"
    r"uniforms?|phone|gym|fitness|commuting|transport\w*|travel|books?|courses?|training|mortgage|plans?|software|"
    r"health|tips|overtime)[\s*_]*"
    r"(?:\b(?:is|are|of|at|for|from|costs?|up|to|about|around|available|worth|deducted|support|averag\w+|an?|the)\b"
    r"[\s*_]*){0,5}$|\b(?:rents?|bills?|billed)\b[^,;:.|]{0,30}$|"
    r"\b(?:deals?|contracts?|projects?|program(?:me)?s?|jobs|packages|proposals|orders|accounts|cash|P&L|incomes?|"
    r"clients?|customers?|sessions?|grants)\s+(?:of|from|between|at|are|averag\w+|worth)\b[^,;.|\d]{0,12}$",
    re.IGNORECASE,
)
_STIPEND: Final = Lazy(
    r"[\W_]*(?:(?:monthly|annual|internship|intern|phd|doctoral|living)\s+)?stipend[\W_]{1,6}$", re.IGNORECASE
)
_STIPEND_OF: Final = Lazy(r"\bstipend\s+(?:of|is)[\s*_]*$", re.IGNORECASE)
_KIND: Final = Lazy(
    r"(?:(?<=[|·•/,;.\n]\s)|^|\n)[\s*_]*(?:[A-Z]{2,6}(?:[-/][A-Z]{1,6}){0,2}|(?i:\w+ shifts?|days?|nights?|"
    r"evenings?|weekends?|(?:level|tier|zone|grade|band) \w{1,4}|full[- ]time|part[- ]time|new grads?|experienced))"
    r"\s?:?[\s*_]*$"
)
_BARS: Final = "|·•"
_OFFER: Final = Lazy(r"\boffer(?:ing)?[\s*_]*$", re.IGNORECASE)
_LETTER: Final = Lazy(r"\w")
_STOPS: Final = Lazy(rf"[\s*_]*(?:(?:{FILLERS})\b[\s*_]*){{0,3}}(?:$|[·•]|{END})", re.IGNORECASE)

_ON_TARGET: Final = r"(?:OTE|on[- ]target(?: earnings)?)\b"
_ON_TARGET_BEFORE: Final = Lazy(rf"\b{_ON_TARGET}[^\d.;)]{{0,12}}$", re.IGNORECASE)
_ON_TARGET_AFTER: Final = Lazy(rf"[\s*_(]*{_ON_TARGET}", re.IGNORECASE)
_LONGEST_ON_TARGET: Final = 40
_REACH: Final = 60


def is_stipend(text: str, start: int, at: int) -> bool:
    """Whether nothing but the label "Stipend" stands before a figure in its block: it is all that is paid."""
    return at - start < _REACH and bool(_STIPEND.fullmatch(text, start, at))


def follows_stipend(text: str, start: int, at: int) -> bool:
    """Whether a figure stands behind "a stipend of"."""
    return bool(_STIPEND_OF.search(text, max(start, at - _REACH), at))


def is_on_target(text: str, before: str, end: int) -> bool:
    """Whether a figure is called earnings on target."""
    return bool(_ON_TARGET_BEFORE.search(before[-_LONGEST_ON_TARGET:]) or _ON_TARGET_AFTER.match(text, end))


def is_added(text: str, start: int, at: int, end: int) -> bool:
    """Whether a figure is paid on top of another: "plus $2 an hour", "$3 more"; `start` is where its block begins."""
    return bool(_ADDED.search(text[max(start, at - _REACH) : at]) or _MORE.match(text, end))


def is_spent(text: str, end: int) -> bool:
    """Whether a figure is what is paid for something: "$20 a month per user", "$600 a month towards it"."""
    return bool(_BOUGHT.match(text, end))


def is_bought(text: str, before: str, end: int) -> bool:
    """Whether a figure is rather what something costs or is worth: "rent of $900 a month"."""
    return bool(_OF_WHAT.match(text, end) or _THING.search(before))


def is_of_kind(text: str, start: int, at: int) -> bool:
    """Whether a figure stands behind the kind of people or hours that get it: "LCSW: $78k", "2nd shift $21.00"."""
    return bool(_KIND.search(text[max(start, at - _REACH) : at]))


def opens_part(text: str, block: Span, figure: Figure) -> bool:
    """Whether a figure with the end of a clause behind it opens its block, a part between bars, or what "we offer"."""
    first = figure.first.start
    if not _STOPS.match(text, figure.last.end, block.end):
        return False
    bar = max(text.rfind(mark, block.start, first) for mark in _BARS)
    begins = max(block.start, bar)
    return not _LETTER.search(text, begins, first) or bool(_OFFER.search(text, max(begins, first - _REACH), first))
