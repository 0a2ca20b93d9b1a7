"""The stretches of a text that are taken already, asked in the time that the stretch is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdlint.text.span import Span


class Taken:
    """Takes stretches that overlap none before."""

    def __init__(self) -> None:
        self._offsets: set[int] = set()

    def take(self, span: Span) -> bool:
        """Take a stretch unless a part of it is taken; tells whether it was free."""
        stretch = range(span.start, span.end)
        if not self._offsets.isdisjoint(stretch):
            return False
        self._offsets.update(stretch)
        return True
