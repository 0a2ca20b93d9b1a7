"""Numbers as postings write them: 45,000.50, 45.000,50, 45 000, 8,00,000, 45k, 12 LPA."""

from __future__ import annotations

import re
from typing import Final

from jdlint.text.lazy import Lazy

_INDIAN: Final = r"\d{1,2}(?:,\d{2}){1,3},\d{3}"
NUMBER: Final = (
    rf"{_INDIAN}(?!\d)|"
    r"\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|"
    r"\d{1,4}\.\d{4}(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
)
PER_YEAR: Final = 100_000.0
"""What lakhs multiply by, which in postings are always by the year."""
TIMES: Final = {"k": 1_000.0, "lpa": PER_YEAR, "lakh": PER_YEAR, "lakhs": PER_YEAR, "lac": PER_YEAR, "lacs": PER_YEAR}
TOO_MUCH: Final = frozenset({
    "m", "mm", "mn", "mio", "million", "millions", "mil", "b", "bn", "billion", "billions", "tn", "trillion", "cr",
    "crore", "crores",
})  # fmt: skip
_THOUSANDS: Final = Lazy(rf"{_INDIAN}(?!\d)|" r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)")
_MARKS: Final = Lazy(r"[,.'’\s]")


def number(text: str) -> float:
    """The value of a number: what groups digits by three separates thousands, anything else is a decimal point."""
    digits, _, cents = text.partition(".")
    if digits.isdecimal() and (text == digits or (cents.isdecimal() and len(cents) <= 2)):  # noqa: PLR2004 - cents
        return float(text)
    grouped = _THOUSANDS.match(text)
    whole = grouped.end() if grouped else re.match(r"\d+", text).end()  # type: ignore[union-attr] # begins with digits
    decimals = text[whole + 1 :]
    return float(_MARKS.sub("", text[:whole]) + "." + (decimals or "0"))
