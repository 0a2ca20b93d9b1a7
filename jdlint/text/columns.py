"""How many columns of a terminal a text takes: wide characters take two, combining ones none."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_JOINERS = frozenset("\u200d\ufe0e\ufe0f")


@lru_cache(maxsize=4096)
def character_width(character: str) -> int:
    """0, 1 or 2 columns."""
    if character in _JOINERS or unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def width(text: str) -> int:
    """The columns that a text takes on a terminal."""
    return len(text) if text.isascii() else sum(map(character_width, text))


def wrap(text: str, columns: int) -> list[str]:
    """The text in lines of at most so many columns, broken at spaces; a word that is longer stands on its own line."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and width(longer) > columns:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines
