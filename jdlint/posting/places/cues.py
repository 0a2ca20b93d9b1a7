"""What the running text says of where the job is: "this role is based in Denver", "from our London office"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from jdlint.posting.places.parse import Place, parse_places
from jdlint.posting.places.tokens import read_tokens
from jdlint.text.linear import compile_latin

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME: Final = r"([A-Z][\w.''-]{0,30}(?:,?\s(?:[A-Z][\w.''-]{0,30}|of|upon|the|and|or)){0,7})"
_SITES: Final = (
    r"offices?|campus|hospital|clinics?|site|location|studio|headquarters|HQ|facility|branch|store|warehouse|lab|"
    r"team|"
    r"library|museum|practice|centre|center"
)
_IN: Final = (
    r"(?:in|at|from|near|within|to|out of|outside(?: of)?)\s+(?:the\s+|our\s+|downtown\s+|central\s+|greater\s+|"
    r"state of\s+)?"
)
_WORKS: Final = r"(?:work(?:ing)?|working)\s+(?:remotely\s+|on-?site\s+|in[- ]person\s+|hybrid\s+|full[- ]time\s+)?"
_LIVES: Final = (
    r"(?:based|located|situated|live|living|reside|residing|relocate|commute|stationed)\s+(?:permanently\s+|"
    r"locally\s+)?"
)
_CUES: Final = (
    (
        rf"\b(?i:(?:this|the)\s+(?:\w+\s+){{0,3}}?(?:role|position|job|post|opportunity|vacancy|internship|"
        rf"fellowship)\s+"
        rf"(?:is|will be|can be|may be|must be|requires? \w+ to be)\s+(?:\w+\s+){{0,4}}?(?:{_LIVES})?{_IN}){_NAME}"
    ),
    (
        rf"\b(?i:(?:you|candidates?|applicants?|employees?|must|preferably|ideally|should|"
        rf"hires?)\b[^.;\n]{{0,40}}?\b(?:{_LIVES}|{_WORKS}){_IN}){_NAME}"
    ),
    (
        rf"\b(?i:(?:in|at|from|join)\s+our\s+"
        rf")([A-Z][\w.''-]{{0,30}}(?:,?\s[A-Z][\w.''-]{{0,30}}){{0,4}})\s+(?:{_SITES})\b"
    ),
    rf"\b(?i:remote(?:ly)?\s*(?:\(|[-,:]|within|in|from|across|anywhere in|based in|work in)\s*(?:the\s+)?){_NAME}",
    rf"\b(?i:(?:on-?site|hybrid|in[- ]person|office-based)\s+(?:role\s+|position\s+|work\s+)?{_IN}){_NAME}",
    rf"\b(?i:(?:remote|remotely|work|live|located|based|be|from)\s+anywhere in\s+(?:the\s+)?){_NAME}",
    rf"\b(?i:work(?:ing)?\s+(?:from|at|in|out of)\s+our\s+(?:{_SITES})\s+in\s+){_NAME}",
)
_PERMIT: Final = re.compile(
    r"\b(?:authori[sz]\w+|eligib\w+|right to|legally|permit\w*|visas?|citizen\w*|sponsor\w*|notices?|if|only|"
    r"residents of|for (?:jobs|candidates|applicants|those|residents)|clients|"
    r"customers)\b",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 60


@cache
def _cues() -> Any:
    return compile_latin("|".join(_CUES))


def places_in_prose(text: str, folded: bytes) -> Iterator[Place]:
    """The places that a sentence calls the place of this job; where the employer was founded or sells is none."""
    for found in _cues().finditer(folded):
        if not _PERMIT.search(text, max(0, found.start() - _LOOK_BACK), found.end()):
            yield from _longest(text, *found.span(found.lastindex))


def _longest(text: str, start: int, end: int) -> list[Place]:
    """The places in the longest beginning of a text that holds nothing else: the words after it are no names."""
    while end > start:
        tokens = list(read_tokens(text, start, end))
        if tokens and all(token.kind in ("city", "region", "country", "remote") for token in tokens):
            return parse_places(text, start, end)
        if len(tokens) == 2 and tokens[0].kind in ("unknown", "ambiguous") and tokens[1].kind == "region":  # noqa: PLR2004
            return parse_places(text, start, end)
        end = max(text.rfind(mark, start, end) for mark in " ,")
    return []
