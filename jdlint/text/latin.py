"""Text as Latin-1, one byte a character: tables take bytes apart many times faster than expressions take text."""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import Final

from jdlint.text.lazy import Lazy

_BEYOND = Lazy(
    "[^\x00-\xff\u2010-\u2027\u2030-\u205e\u2060-\u206f\u20a0-\u20cf\u2190-\u23ff\u2500-\u2775\u2794-\u2bff"
    "\ue000-\uf8ff\ufeff\U0001f300-\U0001faff]"
)
"""Anything but Latin-1, punctuation, signs and pictures: perhaps a letter, a digit or white space."""


_HANDLER: Final = "jdlint.latin"


def _sign(error: UnicodeError) -> tuple[str, int]:
    """Stand in for signs that Latin-1 lacks; only those are looked at, as most texts hold few."""
    if not isinstance(error, UnicodeEncodeError) or _BEYOND.search(error.object, error.start, error.end):
        raise UnicodeError("beyond Latin-1")  # not `error`: its own frame would hold it until a search for garbage
    return "?" * (error.end - error.start), error.end


codecs.register_error(_HANDLER, _sign)


def as_latin(text: str) -> bytes | None:
    """The text in Latin-1, other signs as `?`; None where it may hold letters, digits or white space beyond it."""
    try:
        return text.encode("latin-1", _HANDLER)
    except UnicodeError:
        return None


@cache
def small_letters() -> bytes:
    """The table that makes letters small and all white space a blank."""
    return "".join(" " if chr(value).isspace() else chr(value).lower() for value in range(256)).encode("latin-1")


@cache
def all_but(kept: str) -> bytes:
    """The characters that this expression does not match."""
    return bytes(value for value in range(256) if not re.match(kept, chr(value)))
