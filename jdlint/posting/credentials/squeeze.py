"""A copy of the text in which one space stands between words, with the way back to the places of the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

_GAP: Final = re.compile(rb"[ \t\r\n]{2,}|[\t\r\n]")
_PLAIN: Final = bytes.maketrans(b"-", b" ")


def plain(text: bytes) -> bytes:
    """Hyphens as spaces and "licence" as "license", so that one spelling is looked for; the length stays."""
    return text.translate(_PLAIN).replace(b"icence", b"icense").replace(b"icencing", b"icensing")


class Squeezed:
    """The squeezed text in `text` (case kept) and `lower`; `place` leads back."""

    def __init__(self, folded: bytes) -> None:
        pieces: list[bytes] = []
        self._starts = [0]
        self._shifts = [0]
        at = length = 0
        for gap in _GAP.finditer(folded):
            piece = folded[at : gap.start()]
            pieces.append(piece)
            pieces.append(b"\n" if gap[0].count(b"\n") > 1 else b" ")
            length += len(piece) + 1
            at = gap.end()
            self._starts.append(length)
            self._shifts.append(at - length)
        pieces.append(folded[at:])
        self.text = plain(b"".join(pieces))
        self.lower = self.text.lower()

    def place(self, offset: int) -> int:
        """The source offset of a character of the squeezed text."""
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]
