"""Lines that a reader sees as blank and Markdown takes for words: they hold no-break spaces or the like alone."""

from __future__ import annotations

from typing import Final

from jdlint.text.lazy import Lazy

_INVISIBLE: Final = ("\u00a0", "\u200b", "\u202f", "\u2009", "\u2028", "\u3000", "\ufeff")
_BLANK = Lazy(r"\n(?:[^\S\r\n]|[\u200b\ufeff])+(?=\r?\n|$)")


def with_blank_lines(text: str) -> str:
    """The text, as long as it was, with such lines as spaces."""
    if text.isascii() or not any(sign in text for sign in _INVISIBLE):
        return text
    return _BLANK.sub(lambda line: "\n" + " " * (len(line[0]) - 1), text)
