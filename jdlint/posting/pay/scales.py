"""Salary scales: amounts in a row that rise step by step are the points of one scale, from its first to its last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.pay.amounts import Amount

_MARK: Final = r"[\s*_]*(?P<mark>[,;/–—-]?)[\s*_]*"
_ASIDE: Final = r"(?:\([\w .]{1,14}\)|(?:LSI|max\.?)\s?\d?)?"
_STEP: Final = (
    r"(?P<step>(?:step|point|scp|spine point|lsi)[\s-]?(?:\d{1,3}|[a-k]\b)[\s*_]*[:=–-]?[\s*_]*|"
    r"(?:min|mid|max)(?:imum|point|\.)?[\s:]*)?"
)
_GAP: Final = Lazy(rf"[\s*_]*{_ASIDE}{_MARK}{_STEP}", re.IGNORECASE)
_FEWEST: Final = 3
_FEWEST_NAMED: Final = 2
_STEEPEST: Final = 1.3
_STEEPEST_NAMED: Final = 3.0


def length_of_scale(text: str, amounts: Sequence[Amount], number: int) -> int:
    """How many amounts from `number` on are points of one scale; 0 where they are none."""
    if number + 1 == len(amounts) or not (amounts[number].sign or amounts[number].grouped):
        return 0
    mark: str | None = None
    named = True
    last = number
    while last + 1 < len(amounts):
        gap = _GAP.fullmatch(text, amounts[last].end, amounts[last + 1].start)
        if not gap or mark not in (None, gap["mark"]):
            break
        if not _rises(amounts[last], amounts[last + 1], _STEEPEST_NAMED if gap["step"] else _STEEPEST):
            break
        mark, named, last = gap["mark"], named and gap["step"] is not None, last + 1
    points = last - number + 1
    return points if points >= (_FEWEST_NAMED if named else _FEWEST) and points > 1 else 0


def _rises(low: Amount, high: Amount, steepest: float) -> bool:
    return low.value < high.value <= low.value * steepest
