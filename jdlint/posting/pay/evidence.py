"""What the words nearest to a figure say of it: that it is pay, or other money."""

from __future__ import annotations

import re
from typing import Final, Literal

from jdlint.posting.pay.words import BAG, NOT_PAID, PAY, Word, is_of_other_money, money_words
from jdlint.text.lazy import Lazy

_SHARE: Final = Lazy(r"\d\s?%\s+(?:of|in|match\w*|employer|bonus|commission)\b[^%]{0,60}$", re.IGNORECASE)
_CLAUSE_START: Final = Lazy(
    r"[.!](?=\s)(?<!\binc.)(?<!\bincl.)(?<!\bapprox.)(?<!\bmin.)(?<!\bmax.)(?<!\bca.)|;|\bplus\b|\s\+\s", re.IGNORECASE
)
END: Final = (
    r"[.;,(){}|\n]|\b(?:plus|and|or|with|depending|dependent|based|commensurate|negotiable|doe|which|in addition)\b|"
    r"\+|&|\b(?:before|after|pre-?)\s?tax|\btax[- ]free|\bincl?(?:\.|uding|usive)?(?=\s)"
)
_CLAUSE_END: Final = Lazy(END, re.IGNORECASE)
_PARENTHESIS: Final = Lazy(r"\([^()]*\)")
_LABEL: Final = Lazy(
    rf"[\W_]*(?:[\w'’/&-]+\s+){{0,5}}?(?:(?!{NOT_PAID})(?:{PAY})|{BAG})(?:[\s/&]+[\w'’./-]+){{0,5}}[\W_]*",
    re.IGNORECASE,
)
_LEAD_IN: Final = Lazy(
    r"(?:[\s:=*_(),./~–—$£€₹-]|\b(?:range|ranges|scale|band|is|are|of|from|between|up|to|at|starting|starts|approx|"
    r"approximately|circa|c|ca|around|about|gross|net|per|annum|annual|annually|base|doe|for|this|the|position|role|job|will|be|"
    r"hour|hourly|month|monthly|year|yearly|estimated|anticipated|expected|max|min|maximum|minimum|usd|package|level|"
    r"budget)\b)*",
    re.IGNORECASE,
)
LOOK_BACK: Final = 160
LOOK_AHEAD: Final = 60

Verdict = Literal["pay", "other"]


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
    last = _last_word(_PARENTHESIS.sub(_blank, before))
    if last is None:
        aside = _last_word(before)
        last = aside if aside and aside.is_pay else None
    if last is None:
        return None, LOOK_BACK
    if ("%" in before and _SHARE.search(before)) or _is_of_other_money(before):
        return "other", 0
    return ("pay" if last.is_pay else "other"), len(before) - last.end


def _is_of_other_money(before: str) -> bool:
    """Whether a clause begins with a label for other money: "Student loans: we pay up to ..."."""
    label, colon, _ = before.partition(":")
    return bool(colon) and is_of_other_money(label) and not any(word.is_pay for word in money_words(label))


def _last_word(text: str) -> Word | None:
    last = None
    for last in money_words(text):  # noqa: B007 - the last one counts
        pass
    return last


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def leads_in(before: str, distance: int) -> bool:
    """Whether nothing but filling words stands between the word for pay and the figure."""
    return distance < len(before) + 1 and bool(_LEAD_IN.fullmatch(before[len(before) - distance :]))


def is_label(text: str) -> bool:
    """Whether a short line or cell is a label for pay: "Salary range", "Hourly rate (USD)"."""
    return bool(_LABEL.fullmatch(text)) and not is_of_other_money(text)
