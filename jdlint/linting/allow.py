"""Words that a team allows: a finding that lies wholly on one is not reported."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.linting.overlap import Found


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    phrases = (r"\s+".join(re.escape(part) for part in word.split()) for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrase for phrase in phrases if phrase)})(?!\w)", re.IGNORECASE)


def allowed_spans(text: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Where these words and phrases stand, whatever their case and the spaces between them."""
    told = tuple(word for word in words if word.split())
    return tuple(Span(*found.span()) for found in _pattern(told).finditer(text)) if told else ()


def without_allowed(found: Iterable[Found], text: str, words: Sequence[str]) -> Iterator[Found]:
    """What was found, but not what lies wholly on allowed words."""
    allowed = allowed_spans(text, words)
    starts = [span.start for span in allowed]
    for one in found:
        number = bisect_right(starts, one.hit.span.start) - 1  # they are disjoint: no other can cover it
        if number < 0 or not allowed[number].covers(one.hit.span):
            yield one
