"""Places in titles and on lines of their own: "Nurse (Denver, CO)", "Analyst | London | £40k", "Kingman, AZ"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.block import first_heading
from jdlint.posting.places.gazetteer import gazetteer
from jdlint.posting.places.headers import TOP, reads_as_job
from jdlint.posting.places.parse import places_of
from jdlint.posting.places.tokens import read_tokens
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.places.parse import Place

_SEGMENT: Final = Lazy(r"[(\[|–—@]|\s-\s|,\s|:\s|\bin\s|\s/\s")
_END: Final = Lazy(r"[)\]|–—@]|\s-\s")
_LABELLED: Final = Lazy(r"\s*\w+: ?[^\W_]|\w+ \w+: ?[^\W_]")
"""Begins with a word or two and a colon, which are no place."""
_LONGEST: Final = 60


def places_on_lines(text: str, blocks: Sequence[Block]) -> Iterator[Place]:
    """The places in the title, and in short blocks near the top that hold nothing else."""
    top = blocks[:TOP]
    title = first_heading(top) or _untitled(text, top)
    for block in top:
        start, end = block.span.start, block.span.end
        if block is title and end - start <= 3 * _LONGEST:
            yield from _in_title(text, start, end)
        elif end - start <= _LONGEST and block.kind in ("paragraph", "heading", "cell"):
            yield from _all_of(text, start, end)


def _untitled(text: str, top: Sequence[Block]) -> Block | None:
    """The first block where it reads like a title: short, without a label and no sentence."""
    words = text[slice(*top[0].span)].rstrip() if top else ""
    return top[0] if words and len(words) <= _LONGEST * 2 and words[-1] not in ".!?" and ":" not in words else None


def _in_title(text: str, start: int, end: int) -> Iterator[Place]:
    """From the first separator on at which all that follows up to the next is places."""
    at = start
    for found in _SEGMENT.finditer(text, start, end):
        if found.end() <= at:
            continue
        stop = _END.search(text, found.end(), end)
        last = stop.start() if stop else end
        places = [place for place in _all_of(text, found.end(), last) if not _is_lone_short(place)]
        if places:
            at = places[-1].end
            yield from places


def _all_of(text: str, start: int, end: int) -> Sequence[Place]:
    """The places of a text that holds nothing but places."""
    if _LABELLED.match(text, start, end) or not gazetteer().may_name(text[start:end]):
        return ()
    tokens = read_tokens(text, start, end)
    if not tokens or ":" in tokens[0].text or any(token.kind in ("unknown", "ambiguous") for token in tokens[1:]):
        return ()
    if tokens[0].kind == "unknown" and not (len(tokens) > 1 and tokens[1].kind == "region" and not tokens[1].breaks):
        return ()
    if tokens[0].kind == "unknown" and reads_as_job(tokens[0].text):
        return ()
    return places_of(tokens)


def _is_lone_short(place: Place) -> bool:
    """Two letters alone at the end of a title: IN may be Indiana or India, CA California or Canada."""
    return place.end - place.start == len("IN") and "-" in (place.code or "") and not place.locality
