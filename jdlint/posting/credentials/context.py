"""Letters and professions that mean a credential only in the right company."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials.asked import ASKING_SECTIONS, is_of_a_town

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from jdlint.posting.credentials.place import Place
    from jdlint.posting.credentials.vocabulary import Term
    from jdlint.text.span import Span

SHORT: Final = 2
_LICENCE_BEFORE: Final = re.compile(
    r"\b(?:licen[sc]ed?|licen[sc]ed or certified|certified|registered|state[- ]licensed|credentialed|chartered|"
    r"licensure as an?|licen[sc]e as an?|registration as an?|certification as an?|register as an?|registered as an?|"
    r"licen[sc]e to practi[cs]e psychotherapy)\W+(?:\w+\W+){0,3}$"
)
_LICENCE_AFTER: Final = re.compile(r"^s?\W+(?:state )?(?:licen[sc](?:e|es|ure|ed)|registration|certifi(?:cation|cate|ed)|registered)\b")
_LICENCE_WORD: Final = re.compile(r"\b(?:licen[sc]\w+|certif\w+|regist(?:ered|ration)|credential\w*)\b")


def is_in_company(term: Term, *, place: Place, span: Span, named: AbstractSet[str], whole: str) -> bool:
    """Whether a term means its credential here.

    `named` are the ids that the posting names in words, `whole` is all of it in lower case.
    """
    match term.how:
        case "abbr" | "name":
            return True
        case "title":
            return _is_licensed(place, span)
        case "weak":
            return _is_meant(term, place, span, named, whole)
        case _:
            return False


def _is_licensed(place: Place, span: Span) -> bool:
    before, after = place.before(span).lower(), place.after(span).lower()
    return bool(_LICENCE_BEFORE.search(before) or _LICENCE_AFTER.search(after))


def _is_meant(term: Term, place: Place, span: Span, named: AbstractSet[str], whole: str) -> bool:
    known = term.row.id in named
    if not known and any(foe in whole for foe in term.row.foes):
        return False
    around = place.around(span)
    near = known or any(word in around for word in term.row.near)
    if sum(chr(value).isalnum() for value in term.form) <= SHORT:
        return near and bool(_LICENCE_WORD.search(around)) and not is_of_a_town(place.before(span))
    return near or _is_likely(term, place, span, whole)


def _is_likely(term: Term, place: Place, span: Span, whole: str) -> bool:
    """Whether the posting as a whole speaks of its trade, and the place of credentials."""
    about = sum(word in whole for word in term.row.near)
    return about > 0 and bool(_LICENCE_WORD.search(place.around(span, 25))) or (
        about > 1 and place.kind in ASKING_SECTIONS
    )
