"""A copy of the text in which one space stands between words, with the way back to the places of the source."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from jdlint.posting.wording import Lazy

_GAP: Final = Lazy(rb"  +")
_PLAIN: Final = bytes.maketrans(b"-\t\r\n", b"    ")


def plain(text: bytes) -> bytes:
    """Hyphens as spaces and "licence" as "license", so that one spelling is looked for; the length stays."""
    return text.translate(_PLAIN).replace(b"icence", b"icense").replace(b"icencing", b"icensing")


class Squeezed:
    """The squeezed text in `text` (case kept) and `lower`; `place` leads back."""

    def __init__(self, folded: bytes) -> None:
        text = folded.translate(_PLAIN)
        pieces = []
        self._starts, self._shifts = [0], [0]
        at = shift = 0
        for gap in _GAP.finditer(text):
            start, end = gap.span()
            pieces.append(text[at : start + 1])
            shift += end - start - 1
            at = end
            self._starts.append(end - shift)
            self._shifts.append(shift)
        pieces.append(text[at:])
        self.text = plain(b"".join(pieces))
        self.lower = self.text.lower()

    def place(self, offset: int) -> int:
        """The source offset of a character of the squeezed text."""
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]
