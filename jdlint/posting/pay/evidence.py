"""Whether a figure is base pay: the words nearest to it decide, then where it stands and what size it has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from jdlint.posting.pay.words import BAG, NOT_PAID, PAY, is_of_other_money, money_words
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.parts import PayUnit
    from jdlint.posting.pay.ranges import Figure

_SHARE: Final = Lazy(r"\d\s?%[^%]{0,60}$")
_CLAUSE_START: Final = Lazy(r"[.!?](?=\s)|;|\bplus\b|\s\+\s", re.IGNORECASE)
_CLAUSE_END: Final = Lazy(
    r"[.;,(){}|\n]|\b(?:plus|and|with|depending|dependent|based|commensurate|negotiable|doe|which|in addition)\b|"
    r"\+|&",
    re.IGNORECASE,
)
_LABEL: Final = Lazy(
    rf"[\W_]*(?:[\w'’/&-]+\s+){{0,5}}?(?:(?!{NOT_PAID})(?:{PAY})|{BAG})(?:[\s/&]+[\w'’./-]+){{0,5}}[\W_]*",
    re.IGNORECASE,
)
_LEAD_IN: Final = Lazy(
    r"(?:[\s:=*_(),./~–—-]|\b(?:range|ranges|scale|band|is|are|of|from|between|up|to|at|starting|starts|approx|"
    r"approximately|circa|c|ca|around|about|gross|net|per|annum|annual|annually|base|doe|for|this|the|position|role|job|will|be|"
    r"hour|hourly|month|monthly|year|yearly|estimated|anticipated|expected|max|min|maximum|minimum|usd|package|level|"
    r"budget)\b)*",
    re.IGNORECASE,
)
LOOK_BACK: Final = 160
LOOK_AHEAD: Final = 60

Verdict = Literal["pay", "other"]
_LEAST: Final[dict[PayUnit | None, float]] = {
    "hour": 5,
    "day": 50,
    "week": 150,
    "month": 500,
    "year": 9_000,
    None: 9_000,
}
_MOST: Final[dict[PayUnit | None, float]] = {
    "hour": 600,
    "day": 5_000,
    "week": 20_000,
    "month": 90_000,
    "year": 3e6,
    None: 1.5e6,
}
_WIDEST: Final = 4


def clause_before(text: str, start: int, at: int) -> str:
    """What stands before an offset in its clause; `start` is where its block begins."""
    before = text[max(start, at - LOOK_BACK) : at]
    begins = [found.end() for found in _CLAUSE_START.finditer(before)]
    return before[begins[-1] :] if begins else before


def nearest_words(text: str, before: str, end: int) -> tuple[Verdict | None, int]:
    """What the nearest word before or right after a figure says of it, and how far the one before is away."""
    after = text[end : end + LOOK_AHEAD]
    stop = _CLAUSE_END.search(after)
    following = next(money_words(after[: stop.start()] if stop else after), None)
    if following:
        return ("pay" if following.is_pay else "other"), 0
    last = None
    for last in money_words(before):  # noqa: B007 - the last one counts
        pass
    if last is None:
        return None, LOOK_BACK
    if "%" in before and _SHARE.search(before):
        return "other", 0
    return ("pay" if last.is_pay else "other"), len(before) - last.end


def leads_in(before: str, distance: int) -> bool:
    """Whether nothing but filling words stands between the word for pay and the figure."""
    return distance < len(before) + 1 and bool(_LEAD_IN.fullmatch(before[len(before) - distance :]))


def is_label(text: str) -> bool:
    """Whether a short line or cell is a label for pay: "Salary range", "Hourly rate (USD)"."""
    return bool(_LABEL.fullmatch(text)) and not is_of_other_money(text)


def is_plausible(figure: Figure, unit: PayUnit | None) -> bool:
    """Whether the figure has a size that pay by this unit has in some currency."""
    top = figure.maximum or figure.minimum or 0
    return _LEAST[unit] <= top <= _MOST[unit]


def speaks_for_itself(figure: Figure, unit: PayUnit | None, *, said: bool) -> bool:
    """Whether sign, size and unit alone make a figure pay: a range of salaries, or an amount by the hour."""
    if not figure.sign or not is_plausible(figure, unit):
        return False
    low, high = figure.minimum, figure.maximum
    narrow = bool(low and high and high <= low * _WIDEST)
    return (narrow and figure.is_range and unit is not None) or (said and unit in ("hour", "year") and narrow)
