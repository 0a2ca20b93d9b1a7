"""What the running text says of where the job is: "this role is based in Denver", "from our London office"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.places.parse import places_of
from jdlint.posting.places.tokens import read_tokens
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear
from jdlint.text.stems import Stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.places.parse import Place

_CAPITALISED: Final = r"[A-Z][\w.'-]{0,30}"
NAME: Final = Lazy(rf"{_CAPITALISED}(?:,?\s(?:{_CAPITALISED}|of|upon|the|and|or)){{0,7}}".encode())
_SITES: Final = (
    r"offices?|campus|hospital|clinics?|site|location|studio|headquarters|HQ|facility|branch|store|warehouse|lab|team|"
    r"library|museum|practice|centre|center"
)
_NAME_OF_SITE: Final = Lazy(rf"({_CAPITALISED}(?:,?\s{_CAPITALISED}){{0,4}})\s+(?:{_SITES})\b".encode())
_IN: Final = (
    r"(?:in|at|from|near|within|to|out of|outside(?: of)?)\s+(?:the\s+|our\s+|downtown\s+|central\s+|greater\s+|"
    r"state of\s+)?"
)
_WORKS: Final = r"(?:work(?:ing)?|working)\s+(?:remotely\s+|on-?site\s+|in[- ]person\s+|hybrid\s+|full[- ]time\s+)?"
_LIVES: Final = (
    r"(?:based|located|situated|live|living|reside|residing|relocate|commute|stationed)\s+(?:permanently\s+|"
    r"locally\s+)?"
)
_SITE_FOR_READER: Final = Lazy(rf"(?i:(?:{_LIVES}|{_WORKS}){_IN})[A-Z]".encode())
_STEMS_FOR_READER: Final = Stems("based, located, situated, live, living, resid, relocate, commute, stationed, work")
# Cues end where a name begins, as to look for whole names costs a multiple; for the same reason there are two of them.
_OF_THE_READER: Final = Linear(
    (
        r"\b(?i:(?:you|candidates?|applicants?|employees?|must|preferably|ideally|should|hires?)\b"
        rf"[^.;\n]{{0,40}}?\b(?:{_LIVES}|{_WORKS}){_IN})[A-Z]"
    ).encode()
)
_OF_THE_JOB: Final = Linear(
    (
        r"\b(?i:(?:this|the)\s+(?:\w+\s+){0,3}?"
        r"(?:role|position|job|post|opportunity|vacancy|internship|fellowship)\s+"
        rf"(?:is|will be|can be|may be|must be|requires? \w+ to be)\s+(?:\w+\s+){{0,4}}?(?:{_LIVES})?{_IN}|"
        r"((?:in|at|from|join)\s+our\s+)|"
        r"remote(?:ly)?\s*(?:\(|[-,:]|within|in|from|across|anywhere in|based in|work in)\s*(?:the\s+)?|"
        rf"(?:on-?site|hybrid|in[- ]person|office-based)\s+(?:role\s+|position\s+|work\s+)?{_IN}|"
        r"(?:remote|remotely|work|live|located|based|be|from)\s+anywhere in\s+(?:the\s+)?|"
        rf"work(?:ing)?\s+(?:from|at|in|out of)\s+our\s+(?:{_SITES})\s+in\s+)[A-Z]"
    ).encode()
)
_PERMIT: Final = Lazy(
    r"\b(?:authori[sz]\w+|eligib\w+|right to|legally|permit\w*|visas?|citizen\w*|sponsor\w*|notices?|if|only|"
    r"residents of|for (?:jobs|candidates|applicants|those|residents)|clients|customers)\b",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 60


def places_in_prose(text: str, folded: bytes, lower: bytes) -> Iterator[Place]:
    """The places that a sentence calls the place of this job; where the employer was founded or sells is none."""
    for start, name in _named(folded, lower):
        if not _PERMIT.search(text, max(0, start - _LOOK_BACK), name.end()):
            yield from longest_places(text, *name.span(name.re.groups))


def _named(folded: bytes, lower: bytes) -> Iterator[tuple[int, re.Match[bytes]]]:
    """Where each cue begins, and the name behind it; none begins before the name of another has ended."""
    at = 0
    reader = _OF_THE_READER.search(folded) if _may_tell_reader(folded, lower) else None
    job = _OF_THE_JOB.search(folded)
    while cue := min(filter(None, (reader, job)), key=_start, default=None):
        of_a_site = cue is job and cue[1]
        name = (_NAME_OF_SITE if of_a_site else NAME).match(folded, cue.end() - 1)
        if name:
            yield cue.start(), name
        at = name.end() if name else cue.start() + 1
        reader = _OF_THE_READER.search(folded, at) if reader and reader.start() < at else reader
        job = _OF_THE_JOB.search(folded, at) if job and job.start() < at else job


def _may_tell_reader(folded: bytes, lower: bytes) -> bool:
    """Whether some words may tell the reader a place; few postings hold any."""
    return any(_SITE_FOR_READER.match(folded, start) for _, start, _ in _STEMS_FOR_READER.find_all(lower))


def _start(cue: re.Match[bytes]) -> int:
    return cue.start()


def longest_places(text: str, start: int, end: int) -> list[Place]:
    """The places in the longest beginning of a text that holds nothing else: the words after it are no names."""
    while end > start:
        tokens = read_tokens(text, start, end)
        if tokens and all(token.kind in ("city", "region", "country", "remote") for token in tokens):
            return places_of(tokens)
        if len(tokens) == 2 and tokens[0].kind in ("unknown", "ambiguous") and tokens[1].kind in ("region", "city"):  # noqa: PLR2004
            return places_of(tokens)
        end = max(text.rfind(mark, start, end) for mark in " ,")
    return []
