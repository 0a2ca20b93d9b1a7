"""Where a British posting says that it is, by towns, counties and hospitals: "RGN, Ashford", "Essex NHS Trust".

Asked only where nothing else tells the place: many of these names are those of towns abroad too, and some are words.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from jdlint.posting.block import first_heading
from jdlint.posting.places.employer import OTHERS
from jdlint.posting.places.parse import Place
from jdlint.tables.read import read_table
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block

_HEALTH: Final = (b"NHS", b"HCPC", b"NMC", b"GMC", b"CQC", b"RGN", b"RMN", b"CAMHS", b"IAPT", b"Royal College")
_SIGNS: Final = (*_HEALTH, b"\xa3", b"DBS", b"CRB", b"United Kingdom", b"Ofsted")
_SIGN: Final = Lazy(rb"\bUK\b|\bBand [2-9][a-d]?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_IN: Final = (
    r"\s+(?:the\s+|rural\s+)?(?:(?:north|south|east|west|mid|central|greater|city of|town of|county of|borough of|"
    r"royal borough of)(?:ern)?[\s-]+){0,2}$"
)
_CUE: Final = Lazy(
    r"\b(?:in|at|on|near|around|across|within|covering|serving|throughout|outside|"
    r"(?:edge|outskirts|heart|centre|part|side|north|south|east|west) of)" + _IN,
    re.IGNORECASE,
)
_STRONG_CUE: Final = Lazy(
    r"(?:\b(?:based|located|situated|live|living|work|working|jobs?) (?:in|near|around)"
    + _IN
    + r"|\b(?:location|office|base|town|county|region|area|place of work)\W{1,8}$"
    r"|\b(?:hospitals?|NHS|HMP|borough of|city of)(?: of)?\s$)",
    re.IGNORECASE,
)
_BEHIND_NAME: Final = Lazy(r"[A-Z][\w'’)]*,\s$")
_BEHIND_BREAK: Final = Lazy(r"(?:^|\s{2}|[-–|,(/]\s?|\bin )$")
_ENDS: Final = Lazy(r"\s*(?:[.,;:)|(/–-]|\s{2}|[A-Z]{1,2}\d|$)", re.MULTILINE)
_BODY: Final = Lazy(
    r"(?:\s+(?:and|&)\s+[A-Z]\w+|\s+[A-Z][\w'’]*){0,4}?\s+(?:NHS|Hospitals?|Council|Infirmary|Healthcare|Trust|Hospice|"
    r"Partnership|Community|CAMHS|Mental Health|Care Home|Nursing Home|Locality|Health Board|Department|area|CCG)\b"
    r"|,\s(?:UK|U\.K\.|United Kingdom|England|Scotland|Wales)\b"
)
_ROAD: Final = Lazy(
    r"\s(?:Road|Street|Lane|Avenue|Way|Drive|Close|Square|Gate|Terrace|Crescent|Grove|Bridge|Room|Ward)\b"
)
_ABROAD: Final = ("New ", "University of ", "College of ", "Bank of ", "Duke of ", "Lord ", "Diocese of ")
_OPENING: Final = 120
"""How far behind the title boards repeat it, with the place."""
_LOOK_BACK: Final = 60
_LOOK_AHEAD: Final = 60


@cache
def _names() -> tuple[Any, list[tuple[str, str]]]:
    """A search for all names, as they are written and in capitals; for each its group in the tables, and its code."""
    from ahocorasick_rs import BytesAhoCorasick, MatchKind  # noqa: PLC0415 - only few postings ask

    groups = {"city": read_table("law", "cities")["cities"], **read_table("law", "britain")}
    rows = [
        (group, code, names) for group, table in groups.items() for code, names in table.items() if code[:2] == "GB"
    ]
    known = {form: (group, code) for group, code, names in rows for name in names for form in (name, name.upper())}
    patterns = [name.encode("latin-1") for name in known]
    return BytesAhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest), [*known.values()]


def places_in_britain(text: str, folded: bytes, lower: bytes, blocks: Sequence[Block]) -> Iterator[Place]:
    """The first place that the title names, or a sentence as that of the job; nothing where no sign is British."""
    if not _is_british(folded, lower):
        return
    opening = first_heading(blocks) or (blocks[0] if blocks else None)
    title = opening.span if opening else Span(0, 0)
    search, known = _names()
    for number, start, end in search.find_matches_as_indexes(folded):
        group, code = known[number]
        opens = title.start <= start < title.end + (_OPENING if group == "city" else 0)
        if _is_name(text, start, end) and _is_said(text, start, end, group, opens=opens):
            yield Place(start, end, code, "" if group == "bodies" else text[start:end])
            return


def _is_british(folded: bytes, lower: bytes) -> bool:
    """Whether the posting shows that it is; one that may be done from anywhere only where it is of health care."""
    if b"remote" in lower and not any(sign in folded for sign in _HEALTH):
        return False
    if folded.count(b"$") > folded.count(b"\xa3"):
        return False
    return any(sign in folded for sign in _SIGNS) or _SIGN.search(folded) is not None


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a whole name stands there, and not a part of one or of an address."""
    is_whole = not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
    if not is_whole or _ROAD.match(text, end):
        return False
    return not text.endswith(_ABROAD, max(0, start - _LOOK_BACK), start)


def _is_said(text: str, start: int, end: int, group: str, *, opens: bool) -> bool:
    """Whether the words around a name make it the place of the job; `opens` tells that it stands in the title."""
    nearest = max(0, start - _LOOK_BACK)
    first = max(text.rfind("\n", nearest, start) + 1, nearest)
    ends = _ENDS.match(text, end) is not None
    if opens and (group == "city" or (ends and (group == "shared" or _BEHIND_BREAK.search(text, first, start)))):
        return True
    if OTHERS.search(text, first, start):
        return False
    if group == "bodies" or _BODY.match(text, end, end + _LOOK_AHEAD) or _STRONG_CUE.search(text, first, start):
        return True
    if ends and (_BEHIND_NAME.search(text, first, start) or not text[first:start].strip(" *_|")):
        return True
    return group != "words" and _CUE.search(text, first, start) is not None
