"""Ranges whose ends stand in columns of their own: "Minimum | Midpoint | Maximum"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from jdlint.posting.pay.labels import column_of
from jdlint.posting.pay.ranges import Figure
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.pay.candidates import Candidate

_END: Final = Lazy(
    r"[\W_]*(?:(?P<low>min(?:imum)?|low(?:est)?|entry|from)|(?P<middle>mid(?:point|dle|-point)?)|"
    r"(?P<high>max(?:imum)?|high(?:est)?|top|to))\b",
    re.IGNORECASE,
)


def join_columns(text: str, blocks: Sequence[Block], found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The figures found, in which the least and the most of one row of a table are one range."""
    low: Candidate | None = None
    for one in found:
        end = _end_of(text, blocks, one.number)
        if low and end in ("middle", "high") and blocks[low.number].line == blocks[one.number].line:
            if end == "high":
                yield _joined(low, one)
                low = None
            continue
        if low:
            yield low
        low = one if end == "low" else None
        if not low:
            yield one
    if low:
        yield low


def _end_of(text: str, blocks: Sequence[Block], number: int) -> str | None:
    """Which end of a range the column of a cell gives."""
    found = _END.match(column_of(text, blocks, number)) if blocks[number].kind == "cell" else None
    return found.lastgroup if found else None


def _joined(low: Candidate, high: Candidate) -> Candidate:
    ends = Figure(low.figure.first, high.figure.last, low.figure.minimum, high.figure.maximum)
    return replace(low, figure=ends, end=high.end)
