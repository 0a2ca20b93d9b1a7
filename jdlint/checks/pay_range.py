"""Pay ranges that say too little: one with an open end, or one so wide that it tells nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit, Severity
from jdlint.checks.duty import Duty, find_duties, severity_of, told
from jdlint.model import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Pay

_PER_YEAR: Final = {"hour": 2080, "day": 260, "week": 52, "month": 12, "year": 1}
_NO_LAW: Final = "no law on it is known here"


class OpenEndedPay(Check):
    """The check `open-ended-pay`: pay with one end only, where the posting states no pay with both.

    Where a law wants both ends the rule's severity holds; elsewhere it is an info. `plain` is the message there.
    """

    name: ClassVar[str] = "open-ended-pay"

    plain: Annotated[str, Limits(min_length=1)]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the first open end, or none."""
        pay = case.posting.pay
        opened = [one for one in pay if (one.minimum is None) != (one.maximum is None)]
        if not opened or len(opened) < len(pay) or case.posting.workplace.federal:
            return
        duties = find_duties(case.posting, case.facts, "pay")
        lower = [duty for duty in duties if duty.law.row["open_ended"] == "yes"]
        if lower and len(lower) == len(duties) and opened[0].minimum is not None:
            return  # a lower end is what the law asks for
        strict = [duty for duty in duties if duty.law.row["open_ended"].startswith("no")] or lower
        if strict:
            yield Hit(opened[0].span, {"law": told(strict)}, severity=severity_of(strict))
        else:
            yield Hit(opened[0].span, {"law": _NO_LAW}, severity="info", message=self.plain)


class WidePayRange(Check):
    """The check `wide-pay-range`: a range wider than a law allows, or whose top is many `times` its bottom.

    `plain` is the message where no law sets a width.
    """

    name: ClassVar[str] = "wide-pay-range"

    plain: Annotated[str, Limits(min_length=1)]
    times: Annotated[float, Limits(gt=1)]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the widest range, or none."""
        closed = [pay for pay in case.posting.pay if pay.minimum and pay.maximum and pay.maximum > pay.minimum]
        if not closed:
            return
        widest = max(closed, key=_ratio)
        limited = [duty for duty in find_duties(case.posting, case.facts, "pay") if _is_past(duty, widest)]
        if limited:
            limit = f"{limited[0].law.row['width_currency']} {limited[0].law.row['width']:,} a year"
            yield Hit(widest.span, {"limit": limit, "law": told(limited)}, severity=severity_of(limited))
        elif _ratio(widest) > self.times:
            values = {"ratio": f"{_ratio(widest):.1f}", "limit": "", "law": _NO_LAW}
            yield Hit(widest.span, values, severity=_LEAST, message=self.plain)


_LEAST: Final[Severity] = "info"


def _ratio(pay: Pay) -> float:
    return (pay.maximum or 0) / (pay.minimum or 1)


def _is_past(duty: Duty, pay: Pay) -> bool:
    """Whether a range is wider than a law allows, reckoned by the year; some laws leave high pay alone."""
    row = duty.law.row
    if "width" not in row or pay.currency != row["width_currency"] or pay.unit is None:
        return False
    low, high = ((end or 0) * _PER_YEAR[pay.unit] for end in (pay.minimum, pay.maximum))
    return bool(high - low > row["width"] and high <= row["width_below"])
