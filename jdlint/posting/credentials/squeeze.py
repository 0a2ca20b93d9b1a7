"""A copy of the text in which one space stands between words, with the way back to the places of the source."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import Final

from jdlint.text.lazy import Lazy

_GAP: Final = Lazy(rb"  +")
_PLAIN: Final = bytes.maketrans(b"-\t\r\n", b"    ")


def plain(text: bytes) -> bytes:
    """Hyphens and line ends as spaces and "licence" as "license", so that one spelling is looked for."""
    return text.translate(_PLAIN).replace(b"icence", b"icense").replace(b"icencing", b"icensing")


class Squeezed:
    """The squeezed text in `text` (case kept) and `lower`; `place` leads back. `plain` is as long as the source."""

    def __init__(self, folded: bytes) -> None:
        self.plain = plain(folded)
        self.text = _GAP.sub(b" ", self.plain)
        self.lower = self.text.lower()

    @cached_property
    def _gaps(self) -> tuple[list[int], list[int]]:
        """Where in the squeezed text each gap ends, and how much is missing before that."""
        starts, shifts = [0], [0]
        shift = 0
        for gap in _GAP.finditer(self.plain):
            start, end = gap.span()
            shift += end - start - 1
            starts.append(end - shift)
            shifts.append(shift)
        return starts, shifts

    def place(self, offset: int) -> int:
        """The source offset of a character of the squeezed text."""
        starts, shifts = self._gaps
        return offset + shifts[bisect_right(starts, offset) - 1]
