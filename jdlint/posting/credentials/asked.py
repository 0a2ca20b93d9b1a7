"""Whether a mention is asked of the candidate at all, and not told of somebody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.strength import strength_in_words

if TYPE_CHECKING:
    from jdlint.posting.credentials.place import Place
    from jdlint.text.span import Span

ASKING_SECTIONS: Final = frozenset(["qualifications", "preferred", "licensure"])
_TELLING_SECTIONS: Final = frozenset(["company", "benefits", "equal-opportunity", "compensation", "apply"])
_FRAGMENT: Final = 40
"""A list item that holds a credential within so many characters of its start asks for it by being there."""

_SEEKING: Final = re.compile(
    r"\b(?:seek(?:s|ing)?|looking (?:for|to)|recruit\w*|hiring|wanted|are you an?|you(?:'re| are) an?|as an?|"
    r"opportunit(?:y|ies)|vacanc(?:y|ies)|requires?|suitable for|open to|invites? applications|candidates?|"
    r"applicants?|applications? from|if you (?:are|have|hold)|join|we need|needs|would suit|you have|you hold)\b"
)
_HOLDING: Final = re.compile(
    r"\b(?:hold(?:s|ing)?|possess(?:es|ion)?|maintain(?:s|ing)?|current|valid|active|unrestricted|eligib\w+|"
    r"obtain(?:s|ing)?|regist\w+ with|registration|registered|licens(?:ed?|ure)|certification|certified)\b"
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:supervis\w+|manag(?:e|es|ing)|alongside|assist(?:s|ing)?|overse\w+|supporting|mentor\w*|train(?:s|ing)?|coach\w*|"
    r"collaborat\w+ with|work(?:s|ing)? (?:closely )?(?:with|under)|teams? of|led by|provided by|delegated? to|"
    r"under (?:the )?(?:\w+ )?(?:supervision|direction) of|report(?:s|ing)? to|liais\w+ with|including|other|access to|"
    r"our|by|our team of|employs?)(?: (?:an?|the|our|other|and|all|staff|team|\w+ly|\w+s))*\s*$"
)
_NAMED_PERSON: Final = re.compile(r"(?:\bDr\.? )?\b([A-Z][a-z]+)(?: [A-Z]\.?)? ([A-Z][a-z'-]+),? (?:[A-Z][A-Za-z.-]+, ?)*$")
_JOB_WORDS: Final = re.compile(
    r"(?:ist|ician|ant|ary|ing|tor|ors?|nurse|worker|counsell?or|manager|officer|teacher|engineer|driver|provider|lead|"
    r"practitioner|therapist|analyst|fellow|intern|trainer|clinician|technician|aide|care|services?|health|licen[sc]ed?|"
    r"certified|registered|degree|work|required|preferred|qualifications?|licensure|certifications?|experience|"
    r"psychology|counseling|education|science|nursing|therapy|medicine|accounting|english|social|master|bachelor)s?$",
    re.IGNORECASE,
)
_STATE: Final = re.compile(r"[A-Z][a-z.]+,\s*$")
_NOT_ASKED: Final = re.compile(r"\bno (?:\w+ ){0,3}$")
_NEEDLESS: Final = re.compile(r"^(?:\W*\w+){0,3}? (?:is |are )?not (?:required|needed|necessary)(?! but)")


def is_asked(place: Place, span: Span) -> bool:
    """Whether the posting asks its reader for what stands there, or says that it is welcome."""
    before = place.before(span)
    if _OF_OTHERS.search(before.lower()) or is_of_a_person(before) or _is_needless(place, span):
        return False
    if place.is_title or place.kind in ASKING_SECTIONS:
        return True
    start = span.start - place.sentence.span.start
    said = strength_in_words(place.lower, start, start + span.end - span.start)
    if place.kind in _TELLING_SECTIONS:
        return said is not None and bool(_HOLDING.search(place.around(span, 40)))
    if place.sentence.kind == "heading":
        return False
    if said or _HOLDING.search(before.lower()[-40:]):
        return True
    if place.kind == "duties":
        return False
    return (place.sentence.kind == "item" and start <= _FRAGMENT) or bool(_SEEKING.search(place.lower))


def is_of_a_person(before: str) -> bool:
    """Whether letters that follow these words stand behind a person's name or a town's."""
    match = _NAMED_PERSON.search(before)
    if not match or not before.rstrip().endswith(","):
        return False
    return not (_JOB_WORDS.search(match[1]) or _JOB_WORDS.search(match[2]))


def is_of_a_town(before: str) -> bool:
    """Whether two letters that follow these words are those of a state behind a town."""
    return bool(_STATE.search(before))


def _is_needless(place: Place, span: Span) -> bool:
    after = place.after(span).lower()
    return bool(_NOT_ASKED.search(place.before(span).lower()) or _NEEDLESS.search(after))
