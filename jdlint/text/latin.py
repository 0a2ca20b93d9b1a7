"""Text as Latin-1, one byte a character: tables take bytes apart many times faster than expressions take text."""

from __future__ import annotations

import codecs
import re
from bisect import bisect
from functools import cache
from typing import Final

_SIGNS: Final = (
    0x2010, 0x2028, 0x2030, 0x205F, 0x2060, 0x2070, 0x20A0, 0x20D0, 0x2190, 0x2400, 0x2500, 0x2776, 0x2794, 0x2C00,
    0xE000, 0xF900, 0xFEFF, 0xFF00, 0x1F300, 0x1FB00,
)  # fmt: skip
"""Where punctuation, signs and pictures begin and, in turn, end; all else may be letters, digits or white space."""
_HANDLER: Final = "jdlint.latin"
_KINDS: Final = "jdlint.kinds"


def _sign(error: UnicodeError) -> tuple[str, int]:
    """Stand in for signs that Latin-1 lacks; only those are looked at, as most texts hold few."""
    if not isinstance(error, UnicodeEncodeError) or not all(map(_is_sign, error.object[error.start : error.end])):
        raise UnicodeError("beyond Latin-1")  # not `error`: its own frame would hold it until a search for garbage
    return "?" * (error.end - error.start), error.end


@cache
def _is_sign(char: str) -> bool:
    return bisect(_SIGNS, ord(char)) % 2 == 1


def _kind(error: UnicodeError) -> tuple[str, int]:
    """Stand in for what Latin-1 lacks by a character of its kind."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    chars = error.object[error.start : error.end]
    return "".join(["x" if char.isalnum() else " " if char.isspace() else "?" for char in chars]), error.end


codecs.register_error(_HANDLER, _sign)
codecs.register_error(_KINDS, _kind)


def as_latin(text: str) -> bytes | None:
    """The text in Latin-1, other signs as `?`; None where it may hold letters, digits or white space beyond it."""
    try:
        return text.encode("latin-1", _HANDLER)
    except UnicodeError:
        return None


def as_kinds(text: str) -> bytes:
    """The text in Latin-1; of what lies beyond, letters and digits as `x`, white space as a blank, all else as `?`."""
    return text.encode("latin-1", _KINDS)


@cache
def small_letters() -> bytes:
    """The table that makes letters small and all white space a blank."""
    return "".join(" " if chr(value).isspace() else chr(value).lower() for value in range(256)).encode("latin-1")


@cache
def all_but(kept: str) -> bytes:
    """The characters that this expression does not match."""
    return bytes(value for value in range(256) if not re.match(kept, chr(value)))
