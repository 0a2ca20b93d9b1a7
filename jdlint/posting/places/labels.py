"""Labelled places: `Location: Denver, CO`, a heading "Location" with the place below it, a table row, a globe."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from jdlint.posting.places.parse import Place, parse_places
from jdlint.posting.places.tokens import read_tokens
from jdlint.text.linear import compile_latin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block

_NAME: Final = (
    r"(?:(?:job|work(?:ing)?|duty|primary|office|role|position|posting|post|main)\s+)?"
    r"(?:locations?|place of work|workplace|duty station|work ?site|city|where|location\(s\)|arbeitsort|standort|"
    r"lieu)"
)
_LINES: Final = (
    rf"(?mi:^[^\w\n]{{0,12}}{_NAME}(?:\s+of (?:work|the (?:job|role|position)))?[ \t*_]*(?::|-\s|\s{{2,}}|\t)[ \t*_]*"
    r"([^\n]{2,200}))|\b(?:Job )?Location[: ]\s+([A-Z][^\n]{2,80})"
)
_GLOBE = re.compile(r"(?:🌎|🌍|🌏|📍)\s*(?P<place>[^\n💰]{2,2000})")
_TITLE = re.compile(rf"[^\w\n]*{_NAME}[^\w\n]*", re.IGNORECASE)
_NAMELIKE = re.compile(r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|of|upon|on|the|and|de|la|le)){0,4}")
_STOP = re.compile(r"\s{3,}|\b(?:Salary|Hours|Department|Job Type|Status|Posted)\b\s*:|(?<=[a-z])\.\s")
_LONGEST: Final = 120


def labelled_places(text: str, folded: bytes, blocks: Sequence[Block]) -> Iterator[Place]:
    """The places behind labels, in the text of a posting; a label with a name that is not known gives no code."""
    for found in _lines().finditer(folded):
        yield from _before_stop(text, *found.span(found.lastindex))
    if any(globe in text for globe in "🌎🌍🌏📍"):
        for globe in _GLOBE.finditer(text):
            yield from _before_stop(text, *globe.span("place"))
    for before, block in pairwise(blocks):
        if _TITLE.fullmatch(text, *before.span) and block.span.end - block.span.start <= _LONGEST:
            yield from _places(text, *block.span)


@cache
def _lines() -> Any:
    return compile_latin(_LINES)


def _before_stop(text: str, start: int, end: int) -> Iterator[Place]:
    """The places up to where a line goes on to something else."""
    stop = _STOP.search(text, start, end)
    yield from _places(text, start, stop.start() if stop and stop.start() > start else end)


def _places(text: str, start: int, end: int) -> Iterator[Place]:
    places = parse_places(text, start, end)
    yield from places
    if not places:
        named = [token for token in read_tokens(text, start, end) if token.kind in ("unknown", "ambiguous")]
        if named and _NAMELIKE.fullmatch(named[0].text):
            yield Place(named[0].start, named[0].end, None)
