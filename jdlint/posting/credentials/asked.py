"""Whether a mention is asked of the candidate at all, and not told of somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials.others import is_of_others
from jdlint.posting.credentials.place import ASKING_SECTIONS
from jdlint.posting.strength import strength_in_words
from jdlint.posting.wording import alternatives, any_of
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.credentials.place import Place
    from jdlint.text.span import Span

TELLING_SECTIONS: Final = frozenset(["company", "benefits", "equal-opportunity", "compensation"])
_FRAGMENT: Final = 40
"""A list item that holds a credential within so many characters of its start asks for it by being there."""
_NEAR: Final = 60
_NEXT_TO: Final = 25

_SEEKING: Final = any_of("""
    seek(?:s|ing)?, looking (?:for|to), recruit\\w*, hiring, wanted, are you an?, you(?:'re| are) an?, as an?,
    (?:can|also|only) (?:take|accept|consider|hire), accepts?, suits?, opportunit(?:y|ies), vacanc(?:y|ies),
    requires?, suitable for, open to, invites? applications, candidates?,
    applicants?, applications? from, if you (?:are|have|hold), you have, you hold, join, we need, needs, would suit
""")
_HOLDING: Final = any_of("""
    hold(?:s|ing)?, possess(?:es|ion)?, maintain(?:s|ing)?, current, valid, active, unrestricted, eligib\\w+,
    obtain(?:s|ing)?, regist\\w+ with, registration, registered, licens(?:ed?|ure), certification, certified
""")
_SEEKS: Final = alternatives("""
    seek(?:s|ing)?, looking for, recruit\\w*, hiring, are you, hold(?:ing)?, possess, must (?:be|have),
    applications? from, positions? for, vacanc(?:y|ies) for, opportunit(?:y|ies) for, openings? for,
    (?:can|also|only) (?:take|accept|consider|hire)
""")
_SOUGHT: Final = Lazy(rf"\b(?:{_SEEKS})(?: (?:an?|the|valid|current))*\s*$")
_IN_TIME: Final = Lazy(r"^[^.;]{0,30}\bwithin (?:\w+ ){1,3}(?:days?|weeks?|months?|years?)\b")
_PERMISSION: Final = any_of("""
    licen[sc]ed?, licensure, regist\\w+, certifi\\w+, card, ticket, admission, admitted, eligib\\w+, endorsement, bar
""")
"""What names a permission outright, where a paragraph without a heading speaks of it."""


def is_asked(place: Place, span: Span) -> bool:
    """Whether the posting asks its reader for what stands there, or says that it is welcome."""
    return not is_of_others(place, span) and is_asked_for(place, span)


def is_asked_for(place: Place, span: Span) -> bool:
    """Whether it is asked for where it is not told of others."""
    if place.is_title or place.kind in ASKING_SECTIONS:
        return True
    return not place.is_heading and _is_asked_in_words(place, span)


def _is_asked_in_words(place: Place, span: Span) -> bool:
    """Whether the sentence asks, where the section does not."""
    window, start, end = place.window(span)
    said = strength_in_words(window, start, end)
    if place.kind in TELLING_SECTIONS:
        sought = _SOUGHT.search(place.before(span, _NEXT_TO).lower())
        return bool(sought) or (said is not None and bool(_HOLDING.search(place.around(span, _NEAR))))
    if said or _HOLDING.search(place.before(span, _NEAR).lower()):
        return True
    if place.kind == "duties":
        return False
    if _IN_TIME.search(place.after(span)):
        return True
    if place.kind is None and _PERMISSION.search(place.around(span, 0)):
        return True
    return (place.sentence.kind == "item" and start <= _FRAGMENT) or bool(_SEEKING.search(window))
