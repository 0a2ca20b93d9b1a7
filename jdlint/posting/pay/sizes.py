"""Which figures have the size that pay has, by what they are paid by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from jdlint.posting.pay.ranges import Figure
    from jdlint.posting.pay.units import Rate

_LEAST: Final[dict[Rate | None, float]] = {
    "piece": 2, "hour": 5, "day": 50, "week": 150, "fortnight": 300, "month": 500, "year": 9_000, None: 9_000,
}  # fmt: skip
_MOST: Final[dict[Rate | None, float]] = {
    "piece": 5_000, "hour": 600, "day": 5_000, "week": 20_000, "fortnight": 40_000, "month": 90_000, "year": 3e6,
    None: 1.5e6,
}  # fmt: skip
_LEAST_ALONE: Final[dict[Rate | None, float]] = {
    "piece": 25, "hour": 7, "day": 60, "week": 250, "fortnight": 500, "month": 900, "year": 9_000, None: 9_000,
}  # fmt: skip
"""Below these an amount that no word calls pay is rather a price or a supplement."""
_LEAST_NAMED: Final = 300
_WIDEST: Final = 4
_ALIKE: Final = 2


def is_plausible(figure: Figure, rate: Rate | None, *, named: bool = False) -> bool:
    """Whether the figure has a size that pay by this unit has in some currency; less is enough where it is `named`."""
    return (_LEAST_NAMED if named and rate is None else _LEAST[rate]) <= figure.top <= _MOST[rate]


def speaks_for_itself(figure: Figure, rate: Rate | None, *, said: bool) -> bool:
    """Whether sign, size and unit alone make a figure pay: a range of salaries, or an amount by the hour."""
    low, high = figure.minimum, figure.maximum
    if not figure.sign or (low and high and high > low * _WIDEST):
        return False
    if said:
        return _LEAST_ALONE[rate] <= figure.top <= _MOST[rate]
    return figure.is_range and rate in ("hour", "year") and is_plausible(figure, rate)


def is_like(figure: Figure, other: Figure) -> bool:
    """Whether a figure is of the sign and about the size of another: "$18 an hour, $19.50 for leads"."""
    close = figure.top <= other.top * _ALIKE and other.top <= figure.top * _ALIKE
    return close and figure.sign == other.sign
