"""Amounts: a number that may be money, with its sign or code and its multiplier."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.pay.currency import CODES, WORDS
from jdlint.posting.pay.numbers import NUMBER, TIMES, TOO_MUCH, number
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGIT: Final = Lazy(r"\d")
_NUMBER: Final = Lazy(rf"(?=\d)(?<![\d,#])(?:(?<!\.)|(?<=Rs\.)|(?<=Fr\.))(?:{NUMBER})")
_SIGN: Final = Lazy(
    rf"(?:(?:(?<!\w)(?:US|CA|CAD|CDN|C|AU|AUD|A|NZ|NZD|HK|S|SGD|R|MX|USD))?\$|[£€₹¥₪₱₦₺₴₩]|\b(?:{CODES})|"
    r"\bRs\.?|\bS?Fr\.|\bkr\.?|\beuros?)[\s*_]{0,4}$"
)
_ENDS_SIGN: Final = Lazy(r"[A-Z$£€₹¥₪₱₦₺₴₩.sro]")
"""The last character of each sign."""
# What may follow is asked for by its first letter or its length before its many forms are tried one by one.
_AFTER: Final = Lazy(
    r"(?:\s?(?P<times>(?i:(?=[klmbtc])(?:k|lpa|lakhs?|lacs?|mm|mn|mio|millions?|mil|m|bn|billions?|b|trillions?|tn|"
    r"crores?|cr)))\b)?"
    r"(?:[,.][-–—]{1,2}|/-)?(?P<plus>\s?\+(?!\s?[A-Za-z\d$£€/])|\s?\+(?=\s?(?:per|an?|p\.?a|usd|cad|eur|gbp|php|doe|ote|annual\w*|yearly|"
    r"monthly|hourly)\b))?"
    rf"(?:[\s*_]{{0,4}}(?P<after>(?i:\b(?=[a-z]{{3}}\b)(?:{CODES})|{WORDS})\b|[€£₹¥₪]|zł|Kč|kr\b\.?|\$(?!\s?\d)))?"
)
_NOT_MONEY: Final = Lazy(
    r"\s?(?:%|percent|per\s?cent|°)|(?:st|nd|rd|th)\b|[:/]\d|-?\s?(?:hours?\b(?!ly)|hrs?\s+(?:per|a|/)|days?\b|"
    r"weeks?\b|months?\b|years?\b|people\b|employees\b|staff\b|beds?\b|patients\b|clients\b|miles\b|lbs?\b|shifts?\b|"
    r"points?\b|\(k\)|\(b\))|"
    r"(?<!\d{3})-?\s?[ap]m\b",
    re.IGNORECASE,
)
_GRADE: Final = Lazy(
    r"(?:\b(?:gs|step|grade|band|level|point|spine|scp|lsi|tier|zone|region|phase|series|class|schedule|page|form|act|"
    r"section|"
    r"no|number|room|suite|code|fy|since|in|by|until|top|fortune|over)[\s.:#-]{0,2}|\b[A-Za-z]{1,4}[-+])$",
    re.IGNORECASE,
)
_GROUPED: Final = Lazy(r"\d[,.'’ ]\d{3}")
_GLUED_UNIT: Final = Lazy(r"(?:hr|ph|pa|pcm|pm|pw|pd|p/[adhw])\b|/|€", re.IGNORECASE)
_LONGEST_SIGN: Final = 12
_LONGEST_GRADE: Final = 12
_FARTHEST_GRADE: Final = 3
"""So many characters before a number the last letter of a grade stands at most."""
_FIVE_DIGITS: Final = 10_000
RETIREMENT_PLANS: Final = frozenset({"401", "403", "457"})


class Amount(Struct, frozen=True, gc=False):
    """One amount. `sign` is what names its currency, `times` what its k or LPA multiplies by, else 1.

    `plus` tells that a plus sign says "and more", `grouped` that its digits look like money.
    """

    start: int
    end: int
    value: float
    sign: str
    times: float
    plus: bool
    grouped: bool


def find_amounts(text: str, start: int, end: int) -> Iterator[Amount]:
    """The amounts in a part of a text, from left to right; millions and percentages are none."""
    for found in _numbers(text, start, end):
        amount = _amount(text, found, start, end)
        if amount:
            yield amount


def _numbers(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The numbers one after the other; to look for their first digit is far faster than to look for all of them."""
    while digit := _DIGIT.search(text, start, end):
        found = _NUMBER.match(text, digit.start(), end)
        if found:
            yield found
        start = found.end() if found else digit.end()


def _amount(text: str, found: re.Match[str], start: int, end: int) -> Amount | None:
    sign = _sign_before(text, max(start, found.start() - _LONGEST_SIGN), found.start())
    if sign is None and _counts_something(text, found):
        return None
    after = _AFTER.match(text, found.end(), end)
    times = (after["times"] or "").lower() if after else ""
    named = _named(sign[0].strip(" \n*_") if sign else "", after["after"] or "" if after else "")
    stop = after.end() if after else found.end()
    if times in TOO_MUCH or not _may_be_money(text, found, stop, named=bool(named)):
        return None
    factor = TIMES.get(times, 1.0)
    value = number(found[0]) * factor
    grouped = _GROUPED.search(found[0]) is not None or value >= _FIVE_DIGITS
    more = bool(after and after["plus"])
    return Amount(sign.start() if sign else found.start(), stop, value, named, factor, more, grouped)


def _sign_before(text: str, start: int, at: int) -> re.Match[str] | None:
    """What names the currency before a number, at the earliest from `start` on."""
    last = at - 1
    while last >= start and (text[last].isspace() or text[last] in "*_"):
        last -= 1
    return _SIGN.search(text, start, at) if last >= start and _ENDS_SIGN.match(text, last) else None


def _named(sign: str, after: str) -> str:
    """What names the currency: a code behind the number says more than a bare dollar sign before it."""
    return after if after and sign in ("", "$") else sign


def _counts_something(text: str, found: re.Match[str]) -> bool:
    """Whether a number without a sign is a part of a word, or that of a plan, a grade, a year ..."""
    start = found.start()
    if start and text[start - 1].isalpha():
        return True
    if found[0] in RETIREMENT_PLANS:
        return True
    beside = any(map(str.isalpha, text[max(0, start - _FARTHEST_GRADE) : start]))
    return beside and _GRADE.search(text, max(0, start - _LONGEST_GRADE), start) is not None


def _may_be_money(text: str, found: re.Match[str], stop: int, *, named: bool) -> bool:
    """Whether what follows a number speaks for money, or not against it."""
    if text.startswith("%", stop) or (not named and _NOT_MONEY.match(text, stop)):
        return False
    glued = text[stop : stop + 1].isalpha() and stop == found.end()
    return not glued or _GLUED_UNIT.match(text, stop) is not None
