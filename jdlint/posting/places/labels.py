"""Labelled places: `Location: Denver, CO`, a heading "Location" with the place below it, a table row, a globe."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from jdlint.posting.places.parse import Place, places_of
from jdlint.posting.places.tokens import read_tokens
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear
from jdlint.text.occurrences import occurrences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block

_PLACE: Final = (
    r"(?:locations?|place of work|workplace|duty station|work ?site|city|where|location\(s\)|arbeitsort|standort|lieu)"
)
_NAME: Final = rf"(?:(?:job|work(?:ing)?|duty|primary|office|role|position|posting|post|main)\s+)?{_PLACE}"
_STEMS: Final = (
    b"location", b"place of work", b"workplace", b"duty station", b"work site", b"worksite", b"city", b"where",
    b"arbeitsort", b"standort", b"lieu",
)  # fmt: skip
"""What each label holds."""
_LINES: Final = Linear(
    (
        rf"(?mi:^[^\w\n]{{0,12}}{_NAME}(?:\s+of (?:work|the (?:job|role|position)))?[ \t*_]*"
        r"(?::|-\s|\s{2,}|\t)[ \t*_]*([^\n]{2,200}))|\b(?:Job )?Location[: ]\s+([A-Z][^\n]{2,80})"
    ).encode()
)
_GLOBES: Final = "🌎🌍🌏📍"
_GLOBE: Final = Lazy(rf"[{_GLOBES}]\s*(?P<place>[^\n💰]{{2,2000}})")
_TITLE: Final = Lazy(rf"[^\w\n]*{_NAME}[^\w\n]*", re.IGNORECASE)
_NAMELIKE: Final = Lazy(r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|of|upon|on|the|and|de|la|le)){0,4}")
_STOP: Final = Lazy(r"\s{3,}|\b(?:Salary|Hours|Department|Job Type|Status|Posted)\b\s*:|(?<=[a-z])\.\s")
_LONGEST: Final = 120


def labelled_places(text: str, folded: bytes, blocks: Sequence[Block]) -> Iterator[Place]:
    """The places behind labels, in the text of a posting; a label with a name that is not known gives no code."""
    labels = list(_labels(folded.lower()))
    if labels:
        for found in _LINES.finditer(folded):
            yield from _before_stop(text, *found.span(found.lastindex or 0))
    if any(globe in text for globe in _GLOBES):
        for globe in _GLOBE.finditer(text):
            yield from _before_stop(text, *globe.span("place"))
    for block in _below(text, blocks, labels):
        if block.span.end - block.span.start <= _LONGEST:
            yield from _places(text, *block.span)


def _labels(lower: bytes) -> Iterator[int]:
    """Where words stand that may be labels."""
    for stem in _STEMS:
        yield from occurrences(lower, stem)


def _below(text: str, blocks: Sequence[Block], labels: Sequence[int]) -> Iterator[Block]:
    """The blocks that follow one that holds nothing but a label."""
    starts = [block.span.start for block in blocks] if labels else []
    for number in sorted({bisect_right(starts, label) for label in labels}):
        if 0 < number < len(blocks) and _TITLE.fullmatch(text, *blocks[number - 1].span):
            yield blocks[number]


def _before_stop(text: str, start: int, end: int) -> Iterator[Place]:
    """The places up to where a line goes on to something else."""
    stop = _STOP.search(text, start, end)
    yield from _places(text, start, stop.start() if stop and stop.start() > start else end)


def _places(text: str, start: int, end: int) -> Iterator[Place]:
    tokens = read_tokens(text, start, end)
    places = places_of(tokens)
    yield from places
    if not places:
        named = [token for token in tokens if token.kind in ("unknown", "ambiguous")]
        if named and _NAMELIKE.fullmatch(named[0].text):
            yield Place(named[0].start, named[0].end, None)
