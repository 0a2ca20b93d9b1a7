"""A stretch of the source, as two offsets in code points."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """From `start` up to, but not including, `end`; offsets count code points of the source."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end
