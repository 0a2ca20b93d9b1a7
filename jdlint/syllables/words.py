"""The words of a text as textstat 0.7 takes them apart."""

from __future__ import annotations

from typing import Final

from jdlint.text.latin import all_but, as_latin, small_letters
from jdlint.text.lazy import Lazy

_OTHER_APOSTROPHE: Final = Lazy(r"'(?!t|s|d|ve|ll|re)")
_KEPT: Final = r"[\w\s']"
_PUNCTUATION: Final = Lazy(r"[^\w\s']")


def list_words(text: str) -> list[str]:
    """The words in lower case and without punctuation; a hyphen joins two, and contractions keep their apostrophe."""
    if "'" in text:
        text = _OTHER_APOSTROPHE.sub("", text)
    latin = as_latin(text)
    if latin is None:
        return _PUNCTUATION.sub("", text).lower().split()
    return latin.translate(small_letters(), all_but(_KEPT)).decode("latin-1").split()
