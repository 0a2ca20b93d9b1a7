"""What a letter is in a folded text, and where words begin and end in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.text.span import Span

WORD: Final = bytes(chr(value).isalnum() for value in range(256))
_LOWER: Final = bytes(range(256)).decode("latin-1").lower().encode("latin-1")


_SPACED: Final = bytes(value if WORD[value] else ord(" ") for value in _LOWER)
_ALONE: Final = bytes(ord("0") if value in b"0123456789" else value for value in _SPACED)


def spaced(folded: bytes) -> bytes:
    """The text in lower case with a space for all but letters and digits, and one more at either end."""
    return b" " + folded.translate(_SPACED) + b" "


BREAK: Final = "\1"
"""Stands between the words of two blocks."""


def words_alone(folded: bytes, spans: Sequence[Span]) -> bytes:
    """The words of the spans, in lower case with one space before and after each, 0 for every digit, and breaks."""
    first, last = (spans[0].start, spans[-1].end) if spans else (0, 0)
    plain = folded[first:last].translate(_ALONE)  # one sentence of a long text costs no more than one of a short text
    spaced_out = b" %b " % b" \1 ".join([plain[span.start - first : span.end - first] for span in spans])
    return re.sub(rb"  +", b" ", spaced_out)  # faster than to split: most words are one space apart already


def alone(char: str) -> str:
    """What stands for a character in `words_alone`: a space for all but letters and digits."""
    return chr(_ALONE[ord(char)])


def lower(folded: bytes) -> bytes:
    """The text in lower case, accented letters too."""
    return folded.translate(_LOWER)


def inside_word(folded: bytes, offset: int) -> bool:
    """Whether the offset stands between two letters or digits."""
    return 0 < offset < len(folded) and bool(WORD[folded[offset - 1]] and WORD[folded[offset]])


def next_edge(folded: bytes, offset: int) -> int:
    """The first place after this offset that is not inside a word; the end of the text at the latest."""
    offset += 1
    while inside_word(folded, offset):
        offset += 1
    return offset
