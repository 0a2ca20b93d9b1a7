"""Figures: one amount, or two that are the ends of a range, or one with an open end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from jdlint.posting.pay.scales import length_of_scale
from jdlint.posting.pay.units import unit_after
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jdlint.posting.pay.amounts import Amount

_LANE = r"(?:(?:BA|BS|MA|MS|M\.?Ed\.?|Ed\.?S\.?|PhD)\s?(?:\+\s?\d{1,2})?[\s,:]{1,3})?"
_GRADE = (
    r"(?:(?:[A-Z][\w.+-]{0,12},?\s){0,2}(?:gs|step|grade|point|spine)[\s-]{0,2}\d{1,3}[\s,:*_–-]{0,4}){0,3}" + _LANE
)
_DASH = r"(?:-|–|—|−|~|\bto\b|\bbis\b|\bà\b|\btill\b|\bup to\b|\bthrough\b|\btot\b|\bupto\b)"
_ASIDE = r"(?:\([^()\n]{1,40}\)[\s*_]*)?"
_JOIN: Final = Lazy(rf"\.?[\s*_,]*{_ASIDE}{_DASH}[\s*_]*(?:a maximum of\s*)?{_GRADE}", re.IGNORECASE)
_RISE: Final = Lazy(
    r",?[\s*_]{1,3}(?:and )?(?:rising|rises|increasing|increases|progressing|moving|going|growing|climbing)(?: up)?"
    r"(?: (?:after|with|over|by|in) [\w ]{1,30}?)? to[\s*_]{1,3}",
    re.IGNORECASE,
)
"""How a first rate and a later one are joined; where a unit stands between them, they are two."""
_AND: Final = Lazy(r"[^.;:\n]{0,60}?\b(?:and|to|und|et|e)\b[\s*_]*", re.IGNORECASE)
_SLASH: Final = Lazy(r"\s?/\s?")
_BETWEEN: Final = Lazy(r"\b(?:between|from|ranges?(?:\s+is)?|zwischen|von|entre|de|da)\b[\s*_:]*$", re.IGNORECASE)
_UP_TO: Final = Lazy(
    r"(?:(?<!going )(?<!rising )(?<!moving )\bup\s*to|\btops? out at|\bgoes (?:up )?to|\breach(?:es|ing)|"
    r"\btot(?: maximaal)?|\bas much as|\bno more than|\bnot (?:to )?exceed(?:ing)?|\bcapped at|\bbis zu|\bjusqu.à|"
    r"\bmax(?:imum|\.)?(?:\s+[\w-]+){0,8})[\s*_:]*(?:a |an )?$",
    re.IGNORECASE,
)
_FROM: Final = Lazy(
    r"(?:\b(?:starting|starts?|begins?|beginning)\s+(?:at|from)|\bfrom|\bat least|\bno less than|\bab|\bmindestens|"
    r"\bmin(?:imum|\.)?(?:\s+[\w-]+){0,5}|\bvanaf|\bà partir de|\bupwards? of|\bover|\bmore than|\bod|\ba partire da)"
    r"[\s*_:]*(?:a |an )?$",
    re.IGNORECASE,
)
_MORE: Final = Lazy(
    r"[\s*_]*(?:\+(?!\s?[\w$£€₹/])|(?:and|or)\s+(?:up(?:wards?)?|more|above|higher)\b|plus\s*[.,;)]|plus$)",
    re.IGNORECASE,
)
_LEAST: Final = Lazy(r"\bmin(?:imum)?\b", re.IGNORECASE)
_MOST: Final = Lazy(r"\bmax(?:imum)?\b", re.IGNORECASE)
LOOK_BACK: Final = 70
_CENTS: Final = len(".00")
_THOUSAND: Final = 1_000


class Figure(Struct, frozen=True, gc=False):
    """One figure as it stands: the amounts that make it, and its ends; None is an open end."""

    first: Amount
    last: Amount
    minimum: float | None
    maximum: float | None

    @property
    def sign(self) -> str:
        """The sign or code that tells more: a code before a bare `$`."""
        first, last = self.first.sign, self.last.sign
        if first == last or not first:
            return last
        return first if not last or len(first.strip("$")) > len(last.strip("$")) else last

    @property
    def top(self) -> float:
        """The larger end that is stated."""
        return self.maximum or self.minimum or 0

    @property
    def is_range(self) -> bool:
        """Whether both ends are stated as two amounts."""
        return self.first is not self.last and None not in (self.minimum, self.maximum)


def opened(figure: Figure, labels: Callable[[], str]) -> Figure:
    """A single figure whose label calls it the least or the most that is paid has one end."""
    if figure.minimum is None or figure.minimum != figure.maximum:
        return figure
    words = labels()
    least, most = _LEAST.search(words), _MOST.search(words)
    if bool(least) == bool(most):
        return figure
    return replace(figure, maximum=None) if least else replace(figure, minimum=None)


def find_figures(text: str, amounts: Sequence[Amount], start: int, *, bare: bool = True) -> Iterator[Figure]:
    """Join the amounts of one block, which begins at `start`, into figures; `bare` ones may be no money at all."""
    number = 0
    while number < len(amounts):
        points = length_of_scale(text, amounts, number)
        if points:
            low, high = amounts[number], amounts[number + points - 1]
            yield Figure(low, high, low.value, high.value)
            number += points
            continue
        first = amounts[number]
        last = amounts[number + 1] if number + 1 < len(amounts) else None
        joined = _joined(text, first, last, start) if last else None
        if joined or bare or may_be_money(text, first):
            yield joined or _single(text, first, start)
        number += 2 if joined else 1


def may_be_money(text: str, amount: Amount) -> bool:
    """Whether a sign, its size, a multiplier, cents or a unit behind it speaks for an amount."""
    if amount.sign or amount.grouped or amount.times > 1 or has_cents(text, amount):
        return True
    return unit_after(text, amount.end) is not None


def has_cents(text: str, amount: Amount) -> bool:
    """Whether two digits stand behind the point of a bare number."""
    return amount.end - amount.start > _CENTS and text[amount.end - _CENTS] == "."


def _joined(text: str, first: Amount, last: Amount, start: int) -> Figure | None:
    if not _is_joined(text, first, last, start):
        return None
    low = _scaled(first, last)
    if low > last.value:
        return None
    return Figure(first, last, low, last.value)


def _scaled(first: Amount, last: Amount) -> float:
    """The lower end in full: 90-110k and 65-75,000 say the thousands once."""
    factor = last.times if last.times > 1 else float(_THOUSAND)
    small = first.times == 1 and first.value < _THOUSAND <= last.value
    return first.value * factor if small and first.value * factor <= last.value else first.value


def _is_joined(text: str, first: Amount, last: Amount, start: int) -> bool:
    said = unit_after(text, first.end)
    after = said[1] if said and said[1] <= last.start else first.end
    if any(_JOIN.fullmatch(text, at, last.start) for at in (first.end, after)):
        return True
    if _RISE.fullmatch(text, first.end, last.start):
        return True
    if _SLASH.fullmatch(text, first.end, last.start):
        return bool(first.sign) and last.times > 1 and first.times == 1
    before = text[max(start, first.start - LOOK_BACK) : first.start]
    if _AND.fullmatch(text, first.end, last.start) and _BETWEEN.search(before):
        return True
    if last.start - first.end >= LOOK_BACK:
        return False
    return bool(_UP_TO.search(text[first.end : last.start]) and _FROM.search(before))


def _single(text: str, amount: Amount, start: int) -> Figure:
    before = text[max(start, amount.start - LOOK_BACK) : amount.start]
    said = unit_after(text, amount.end)
    more = amount.plus or _MORE.match(text, amount.end) or (said and _MORE.match(text, said[1]))
    capped, floored = _UP_TO.search(before), _FROM.search(before)
    if capped and not (floored and floored.start() > capped.start()):
        return Figure(_opened(amount, before, capped), amount, None, amount.value)
    if floored:
        return Figure(_opened(amount, before, floored), amount, amount.value, None)
    return Figure(amount, amount, amount.value, None if more else amount.value)


def _opened(amount: Amount, before: str, words: re.Match[str]) -> Amount:
    """The amount together with the few words that leave an end open."""
    length = len(before) - words.start()
    return replace(amount, start=amount.start - length) if length <= len("starting from a ") else amount
