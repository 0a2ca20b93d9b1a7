"""The words of a text as textstat 0.7 takes them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.text.latin import all_but, as_latin, small_letters
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_OTHER_APOSTROPHE: Final = Lazy(r"'(?!t|s|d|ve|ll|re)")
_KEPT: Final = r"[\w\s'\0]"
_PUNCTUATION: Final = Lazy(r"[^\w\s'\0]")
_BETWEEN: Final = "\0"
"""Stands between texts; one that a text holds itself would be left out."""


def plain_words(texts: Sequence[str]) -> list[str]:
    """The words of each text, with white space between them: in lower case and without punctuation.

    A hyphen joins two, and contractions keep their apostrophe. All texts are made plain at once.
    """
    joined = _BETWEEN.join([text.replace(_BETWEEN, "?") for text in texts])
    if "'" in joined:
        joined = _OTHER_APOSTROPHE.sub("", joined)
    latin = as_latin(joined)
    if latin is None:
        return _PUNCTUATION.sub("", joined).lower().split(_BETWEEN)
    return latin.translate(small_letters(), all_but(_KEPT)).decode("latin-1").split(_BETWEEN)
