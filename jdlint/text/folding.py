"""A copy of a text for matching: one byte a character, so that a byte offset is a source offset."""

from __future__ import annotations

import codecs
from typing import Final

_PLAIN: Final = {
    **dict.fromkeys("‘’ʼ´′", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—−", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u3000", " "),
    "ı": "i",
}
_PLAIN_BYTES: Final = bytes(ord(_PLAIN.get(chr(value), chr(value))) for value in range(256))
_HANDLER: Final = "jdlint.fold"


def _replace(error: UnicodeError) -> tuple[str, int]:
    """Stand in for the characters that Latin-1 lacks, one for one."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_PLAIN.get(char, "?") for char in error.object[error.start : error.end]), error.end


codecs.register_error(_HANDLER, _replace)


def fold(text: str) -> bytes:
    """Latin-1 bytes of the text, typographic quotes, dashes and spaces made plain, others as `?`.

    Case is kept. The result is exactly as long as the text.
    """
    return text.encode("latin-1", _HANDLER).translate(_PLAIN_BYTES)
