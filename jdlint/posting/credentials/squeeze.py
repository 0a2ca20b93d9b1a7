"""A copy of the text in which one space stands between the words of a sentence, with the way back to the source."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.text.span import Span

_GAP: Final = Lazy(rb"  +")
_PLAIN: Final = bytes.maketrans(b"-\t\r\n", b"    ")


def plain(text: bytes) -> bytes:
    """Hyphens and line ends as spaces and "licence" as "license", so that one spelling is looked for."""
    return text.translate(_PLAIN).replace(b"icenc", b"icens")


class Squeezed:
    """The squeezed text in `text` (case kept) and `lower`; each sentence begins where it does in the source."""

    def __init__(self, folded: bytes, sentences: Iterable[Span]) -> None:
        self._plain = text = plain(folded)
        parts, at = [], 0
        for sentence in sentences:
            start, end = sentence.start, sentence.end
            if text.find(b"  ", start, end) >= 0:
                parts += [text[at:start], _GAP.sub(b" ", text[start:end]).ljust(end - start)]
                at = end
        self.text = b"".join([*parts, text[at:]])
        self.lower = self.text.lower()
        self._gaps: dict[int, tuple[list[int], list[int]]] = {}

    def place(self, offset: int, sentence: Span) -> int:
        """The source offset of a character of a sentence."""
        if sentence.start not in self._gaps:
            self._gaps[sentence.start] = self._gaps_in(sentence)
        starts, shifts = self._gaps[sentence.start]
        return offset + shifts[bisect_right(starts, offset) - 1]

    def _gaps_in(self, sentence: Span) -> tuple[list[int], list[int]]:
        """Where in the squeezed text each gap ends, and how much is missing before that."""
        starts, shifts = [sentence.start], [0]
        shift = 0
        for gap in _GAP.finditer(self._plain, *sentence):
            start, end = gap.span()
            shift += end - start - 1
            starts.append(end - shift)
            shifts.append(shift)
        return starts, shifts
