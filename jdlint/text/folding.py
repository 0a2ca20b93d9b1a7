"""A copy of a text for matching: one byte a character, so that a byte offset is a source offset."""

from __future__ import annotations

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ´′", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u3000", " "),
        "ı": "i",
    }
)


def fold(text: str) -> bytes:
    """Latin-1 bytes of the text, typographic quotes, dashes and spaces made plain, others as `?`.

    Case is kept. The result is exactly as long as the text.
    """
    return text.translate(_PLAIN).encode("latin-1", "replace")
