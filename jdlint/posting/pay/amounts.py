"""Amounts: a number that may be money, with its sign or code and its multiplier."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jdlint.posting.pay.currency import CODES, WORDS
from jdlint.posting.pay.numbers import NUMBER, TIMES, TOO_MUCH, number

if TYPE_CHECKING:
    from collections.abc import Iterator

_AMOUNT = re.compile(
    rf"(?:(?P<sign>(?:\b(?:US|CA|CAD|CDN|C|AU|AUD|A|NZ|NZD|HK|S|SGD|R|MX|USD))?\$|[£€₹¥₪₱₦₺₴₩]|"
    rf"\b(?:{CODES})(?![a-z])|"
    r"\bRs\.?|\bS?Fr\.|\bkr\.?|\beuros?)[\s*_]{0,4})?"
    rf"(?<![\w.,#])(?P<number>{NUMBER})"
    r"(?:\s?(?P<times>(?i:k|lpa|lakhs?|lac|mm|mn|mio|millions?|mil|m|bn|billions?|b|trillions?|tn|crores?|cr))\b)?"
    r"(?P<plus>\s?\+(?!\s?[A-Za-z])|\s?\+(?=\s?(?:per|an?|p\.?a|usd|cad|eur|gbp|php|doe|ote|annual\w*|yearly|"
    r"monthly|hourly)\b))?"
    rf"(?:[\s*_]{{0,4}}(?P<after>(?i:\b(?:{CODES})\b|{WORDS})\b|[€£₹¥₪]|zł|Kč|kr\b\.?|\$(?!\s?\d)))?",
)
_NOT_MONEY = re.compile(
    r"\s?(?:%|percent|per\s?cent|°)|(?:st|nd|rd|th)\b|[:/]\d|-?\s?(?:hours?\b(?!ly)|hrs?\s+(?:per|a|/)|days?\b|"
    r"weeks?\b|months?\b|years?\b|people\b|employees\b|staff\b|beds?\b|patients\b|clients\b|miles\b|lbs?\b|shifts?\b|"
    r"points?\b|\(k\)|\(b\)|am\b|pm\b)",
    re.IGNORECASE,
)
_GRADE = re.compile(
    r"(?:\b(?:gs|step|grade|band|level|point|spine|scp|tier|zone|region|phase|series|class|schedule|page|form|act|"
    r"section|"
    r"no|number|room|suite|code|fy|since|in|by|until|top|fortune|over)[\s.:#-]{0,2}|\b[A-Za-z]{1,4}-)$",
    re.IGNORECASE,
)
RETIREMENT_PLANS: Final = frozenset({"401", "403", "457"})


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount. `sign` is what names its currency, `plus` tells that it says "and more" by a plus sign."""

    start: int
    end: int
    value: float
    sign: str
    thousands: bool
    plus: bool
    grouped: bool


def find_amounts(text: str, start: int, end: int) -> Iterator[Amount]:
    """The amounts in a part of a text, from left to right; millions and percentages are none."""
    for found in _AMOUNT.finditer(text, start, end):
        amount = _amount(text, found)
        if amount:
            yield amount


def _amount(text: str, found: re.Match[str]) -> Amount | None:
    times = (found["times"] or "").lower()
    sign = (found["after"] if found["after"] and found["sign"] in (None, "$") else found["sign"]) or ""
    if not found["sign"] and _GRADE.search(text, max(0, found.start() - 12), found.start()):
        return None
    following = text[found.end() : found.end() + 1]
    if times in TOO_MUCH or (found["number"] in RETIREMENT_PLANS and not found["sign"]):
        return None
    if _NOT_MONEY.match(text, found.end()) if not sign else text.startswith("%", found.end()):
        return None
    if (
        following.isalnum()
        and not found["after"]
        and not re.match(r"(?i:hr|ph|pa|pcm|pm|pw|pd)\b", text[found.end() :][:4])
    ):
        return None
    value = number(found["number"]) * TIMES.get(times, 1)
    grouped = bool(re.search(r"\d[,.'’ ]\d{3}", found["number"])) or value >= 10_000  # noqa: PLR2004 - five digits
    return Amount(found.start(), found.end(), value, sign, bool(times), bool(found["plus"]), grouped)
