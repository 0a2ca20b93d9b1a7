"""Amounts that do not fit their unit: 62 a year, 45,000 an hour, a range whose ends are the wrong way round."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Pay

_LEAST: Final = {"year": 1_000, "month": 100}
_MOST: Final = {"hour": 1_000, "day": 20_000}
_LARGE_UNITS: Final = frozenset({"USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"})


class UnlikelyPay(Check):
    """The check `unlikely-pay`: stated pay whose amount and unit cannot both be right; `{unit}` names the unit."""

    name: ClassVar[str] = "unlikely-pay"

    def run(self, case: Case) -> Iterator[Hit]:
        """Every such amount."""
        for pay in case.posting.pay:
            if _is_unlikely(pay):
                yield Hit(pay.span, {"unit": pay.unit})


def _is_unlikely(pay: Pay) -> bool:
    if pay.unit is None or pay.currency not in _LARGE_UNITS:
        return False
    ends = [end for end in (pay.minimum, pay.maximum) if end is not None]
    low = any(end < _LEAST.get(pay.unit, 0) for end in ends)
    return low or any(end > _MOST.get(pay.unit, end) for end in ends)
