"""What a letter is in a folded text, and where words begin and end in it."""

from __future__ import annotations

from typing import Final

WORD: Final = bytes(chr(value).isalnum() for value in range(256))
_LOWER: Final = bytes(range(256)).decode("latin-1").lower().encode("latin-1")


_SPACED: Final = bytes(value if WORD[value] else ord(" ") for value in _LOWER)


def spaced(folded: bytes) -> bytes:
    """The text in lower case with a space for all but letters and digits, and one more at either end."""
    return b" " + folded.translate(_SPACED) + b" "


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
