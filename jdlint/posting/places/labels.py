"""Labelled places: `Location: Denver, CO`, a heading "Location" with the place below it, a table row, a globe."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from jdlint.posting.places.parse import Place, places_of
from jdlint.posting.places.tokens import read_tokens
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear
from jdlint.text.occurrences import occurrences
from jdlint.text.stems import Stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.posting.blocks import Block

_PLACE: Final = (
    r"(?:locations?|place(?: of work)?|workplace|duty station|(?:work ?)?site|base[sd]?|city|where|location\(s\)|"
    r"facility|borough|arbeitsort|einsatzort|dienstort|standort|lieu(?: de travail)?|standplaats|locatie|lleoliad)"
)
_WHOSE: Final = r"(?:(?:job|work(?:ing)?|duty|primary|office|role|position|posting|post|main)\s+)?"
_NAME: Final = rf"{_WHOSE}{_PLACE}"
_STEMS: Final = Stems(
    "location, place of work, place:, workplace, duty station, work site, worksite, site:, base:, based:, city, where, "
    "facility, borough, arbeitsort, einsatzort, dienstort, standort, lieu, standplaats, locatie, lleoliad"
)
"""What each label begins with, or holds behind what it is of."""
_BEFORE: Final = Lazy(rf"(?i)[^\w\n]{{0,12}}{_WHOSE}".encode())
_LINE: Final = Linear(
    (
        rf"(?i)[^\w\n]{{0,12}}{_NAME}(?:\s+of (?:work|the (?:job|role|position)))?[ \t*_]*"
        r"(?::|-\s|\s{2,}|\t)[ \t*_]*([^\n]{2,200})"
    ).encode()
)
_WITHIN_LINE: Final = Lazy(rb"(?<!\w)Location[: ]\s+([A-Z][^\n]{2,80})")
_REACH: Final = 100
"""How far from the start of its line a label that opens it may stand."""
_GLOBES: Final = "🌎🌍🌏📍"
_GLOBE: Final = Lazy(rf"[{_GLOBES}]\s*(?P<place>[^\n💰]{{2,2000}})")
_TITLE: Final = Lazy(rf"[^\w\n]*{_NAME}[^\w\n]*", re.IGNORECASE)
_NAMELIKE: Final = Lazy(r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|of|upon|on|the|and|de|la|le)){0,4}")
_STOP: Final = Lazy(r"\s{3,}|\b(?:Salary|Hours|Department|Job Type|Status|Posted)\b\s*:|(?<=[a-z]{3})\.\s")
_LONGEST: Final = 120
_START: Final = attrgetter("span.start")


def labelled_places(text: str, folded: bytes, lower: bytes, blocks: Sequence[Block]) -> Iterator[Place]:
    """The places behind labels, in the text of a posting; a label with a name that is not known gives no code."""
    labels = [start for _, start, _ in _STEMS.find_all(lower) if not (start and lower[start - 1 : start].isalnum())]
    for start, end in _values(folded, labels):
        yield from _before_stop(text, start, end)
    for start, end in _behind_globes(text):
        yield from _before_stop(text, start, end)
    for block in _below(text, blocks, labels):
        if block.span.end - block.span.start <= _LONGEST:
            yield from _places(text, *block.span)


def _values(folded: bytes, labels: Iterable[int]) -> Iterator[tuple[int, int]]:
    """What stands behind each label on its line, where it opens the line or is written as one."""
    at = 0
    for label in labels:
        if label < at:
            continue
        first = max(0, label - _REACH)
        start = max(folded.rfind(b"\n", first, label), folded.rfind(b"|", first, label)) + 1
        opens = start >= at and _BEFORE.fullmatch(folded, start, label)
        found = (_LINE.match(folded, start) if opens else None) or _WITHIN_LINE.match(folded, label)
        if found:
            yield found.span(1)
            at = found.end()


def _behind_globes(text: str) -> Iterator[tuple[int, int]]:
    """What stands behind each globe on its line."""
    at = 0
    for globe in sorted(place for sign in _GLOBES for place in occurrences(text, sign)):
        found = _GLOBE.match(text, globe) if globe >= at else None
        if found:
            yield found.span("place")
            at = found.end()


def _below(text: str, blocks: Sequence[Block], labels: Sequence[int]) -> Iterator[Block]:
    """The blocks that follow one that holds nothing but a label."""
    for number in sorted({bisect_right(blocks, label, key=_START) for label in labels}):
        if 0 < number < len(blocks):
            last = blocks[number - 1].span
            if _TITLE.fullmatch(text, last.start, last.end):
                yield blocks[number]


def _before_stop(text: str, start: int, end: int) -> Iterator[Place]:
    """The places up to where a line goes on to something else."""
    line = text[start:end]
    may_stop = ":" in line or "." in line or line != " ".join(line.split())  # most are one place and no more
    stop = _STOP.search(text, start, end) if may_stop else None
    yield from _places(text, start, stop.start() if stop and stop.start() > start else end)


def _places(text: str, start: int, end: int) -> Iterator[Place]:
    tokens = read_tokens(text, start, end)
    places = places_of(tokens)
    yield from places
    if not places:
        named = [token for token in tokens if token.kind in ("unknown", "ambiguous")]
        if named and _NAMELIKE.fullmatch(named[0].text):
            yield Place(named[0].start, named[0].end, None)
