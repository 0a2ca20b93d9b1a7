"""Finding the places of work of a posting: what its fields say, else its title and labels, and what its text says."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Location
from jdlint.posting.places.britain import places_in_britain
from jdlint.posting.places.cues import places_in_prose
from jdlint.posting.places.employer import places_of_employer
from jdlint.posting.places.fields import locations_in_fields
from jdlint.posting.places.headers import places_in_headers
from jdlint.posting.places.labels import labelled_places
from jdlint.posting.places.lines import places_on_lines
from jdlint.text.span import Span
from jdlint.text.taken import Taken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.places.parse import Place
    from jdlint.text.source import Source

MOST_PLACES: Final = 400


def find_locations(
    source: Source, text: str, folded: bytes, blocks: Sequence[Block], front_matter: FrontMatter
) -> tuple[Location, ...]:
    """The places of work in order. One that is named but not known, or means several places, has no code.

    `folded` is the text folded.
    """
    found = list(locations_in_fields(source, front_matter))
    lower = folded.lower()
    labelled, in_prose = labelled_places(text, folded, lower, blocks), places_in_prose(text, folded, lower)
    places = islice(chain(labelled, places_on_lines(text, blocks), in_prose), MOST_PLACES)
    found += _locations(source, _first_of_each(places))
    for guess in (
        places_in_headers(text, blocks),
        places_of_employer(text, folded, lower),
        places_in_britain(text, folded, lower, blocks),
    ):
        if not any(place.code for place in found):
            known = [*_locations(source, islice(guess, MOST_PLACES))]
            found = [place for place in found if not any(place.span.overlaps(one.span) for one in known)] + known
    return tuple(sorted(found, key=lambda place: place.span))


def _locations(source: Source, places: Iterable[Place]) -> Iterator[Location]:
    for place in places:
        span = Span(place.start, place.end)
        text = " ".join(source.slice(span).split())
        yield Location(span, text, source.line(place.start), place.code, place.locality)


def _first_of_each(places: Iterable[Place]) -> Iterator[Place]:
    """Each stretch of text once: a label and a cue may both have found it."""
    taken = Taken()
    return (place for place in places if taken.take(Span(place.start, place.end)))
