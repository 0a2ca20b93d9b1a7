"""Letters of a level behind those of a credential: LCDC II and LCDC III, LCAS and LCAS-A, are two each."""

from __future__ import annotations

from typing import Final

from jdlint.text.lazy import Lazy

_LEVEL: Final = Lazy(
    r"-(?:A|CS?|S|R|P|T|IT|BC|I{1,3}|IV|V|[1-5])(?![\w-])| (?:I{2,3}|IV|I(?= ?[,;/()]| (?:and|or)\b|$))(?![\w-])"
)
_WORD: Final = Lazy(r"[a-z]{2}")


def level_end(text: str, end: int) -> int:
    """Where letters that end at `end` end together with those of their level."""
    match = _LEVEL.match(text, end) if text.startswith(("-", " I"), end) else None
    return match.end() if match else end


def letters_of(text: str) -> str:
    """The letters that a mention is, or nothing where it is words."""
    return "" if _WORD.search(text) else text.removesuffix("s")
