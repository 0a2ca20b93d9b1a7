"""Where the opening of a posting says that the employer is: "a practice in Tucson", "our shops around Pueblo, CO".

Asked only where nothing else tells the place; a clause about the past, about others or about the candidate tells none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.places.cues import NAME, longest_places
from jdlint.posting.places.gazetteer import gazetteer
from jdlint.posting.places.parse import parse_places
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.places.parse import Place

_EMPLOYERS: Final = (
    r"practice|clinic|hospital|hospice|school|district|firm|company|business|shop|store|restaurant|cafe|bakery|brewery|"
    r"museum|library|theat(?:re|er)|gallery|college|university|cent(?:re|er)|church|parish|charity|nonprofit|non-profit|"
    r"farm|hotel|inn|lodge|home|house|nursery|agency|studio|office|team|staff|people|plant|factory|mill|lab|workshop|"
    r"foundation|fund|society|organi[sz]ation|service|salon|garage|dealership|group|facility|campus|contractor|grants|"
    r"dispatch|mail|live and work"
)
_EMPLOYER: Final = Lazy(
    rf"\b(?:{_EMPLOYERS}|nurseries|libraries|agencies|families|charities|facilities)s?\b[^.;:!?\n]{{0,50}}$",
    re.IGNORECASE,
)
_ADDRESS: Final = Linear(
    rb"\b[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3},? (?:[A-Z]{2},? \d{5}\b|[A-Z]{2},? [A-Z]\d[A-Z] \d[A-Z]\d\b|"
    rb"(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b)"
)
_CUE: Final = Linear(
    rb"(?:\b(?:in|near|around|outside|at|from|across)\s+(?:and\s+around\s+)?(?:the\s+)?"
    rb"(?:(?:downtown|central|greater|north|south|east|west|northern|southern|eastern|western|rural|beautiful|sunny|"
    rb"coastal|midtown|historic)\s+)?|\()[A-Z]"
)
OTHERS: Final = Lazy(
    r"\b(?:founded|founder|establish|start(?:ed)|began|born|grew|headquarter|HQ|graduat|degree|clients?|customers?|"
    r"sells? to|sold|serv(?:e|es|ed|ing) (?:client|customer|school|hospital|compan)|partners?|travel|authori[sz]|visit|"
    r"formerly|serving|serves|opened|raised|investors?|offices? (?:in|across)|known|such as|like|sister|"
    r"(?:hours?|minutes?|miles|km) from)\w*\b",
    re.IGNORECASE,
)
_REMOTE: Final = (b"remote", b"distributed", b"worldwide", b"anywhere")
_OPENING: Final = 2_000
_LOOK_BACK: Final = 90


def places_of_employer(text: str, folded: bytes, lower: bytes) -> Iterator[Place]:
    """The place of an address, or the first that such a clause names; nothing where the job may be remote."""
    if any(word in lower for word in _REMOTE):
        return
    if address := _ADDRESS.search(folded):
        yield from parse_places(text, *address.span())
        return
    for cue in _CUE.finditer(folded[:_OPENING]):
        places = _of_cue(text, folded, cue.start(), cue.end() - 1)
        if len(places) == 1 or any(place.locality for place in places):
            yield from places
            return


def _of_cue(text: str, folded: bytes, start: int, at: int) -> Sequence[Place]:
    """The places named at an offset, where the clause before a cue speaks of the employer and of here and now."""
    name = NAME.match(folded, at)
    if not name or not gazetteer().may_name(text[at : name.end()]):
        return ()
    first = max(0, start - _LOOK_BACK)
    if not _EMPLOYER.search(text, first, start) or OTHERS.search(text, first, at):
        return ()
    return [place for place in longest_places(text, *name.span()) if _is_within_country(place)]


def _is_within_country(place: Place) -> bool:
    """A country alone is rather where the employer is the largest of its kind."""
    return bool(place.code and (place.locality or "-" in place.code))
