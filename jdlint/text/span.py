"""A stretch of the source, as two offsets in code points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator


class Span(Struct, frozen=True, order=True, gc=False):
    """From `start` up to, but not including, `end`; offsets count code points of the source."""

    start: int
    end: int

    def __iter__(self) -> Iterator[int]:
        """Start and end, as in `start, end = span`."""
        return iter((self.start, self.end))

    def covers(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end
