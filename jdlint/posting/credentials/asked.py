"""Whether a mention is asked of the candidate at all, and not told of somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials.place import ASKING_SECTIONS
from jdlint.posting.strength import strength_in_words
from jdlint.posting.wording import alternatives, any_of
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.credentials.place import Place
    from jdlint.text.span import Span

_TELLING_SECTIONS: Final = frozenset(["company", "benefits", "equal-opportunity", "compensation"])
_FRAGMENT: Final = 40
"""A list item that holds a credential within so many characters of its start asks for it by being there."""
_NEAR: Final = 60
_NEXT_TO: Final = 25

_SEEKING: Final = any_of("""
    seek(?:s|ing)?, looking (?:for|to), recruit\\w*, hiring, wanted, are you an?, you(?:'re| are) an?, as an?,
    opportunit(?:y|ies), vacanc(?:y|ies), requires?, suitable for, open to, invites? applications, candidates?,
    applicants?, applications? from, if you (?:are|have|hold), you have, you hold, join, we need, needs, would suit
""")
_HOLDING: Final = any_of("""
    hold(?:s|ing)?, possess(?:es|ion)?, maintain(?:s|ing)?, current, valid, active, unrestricted, eligib\\w+,
    obtain(?:s|ing)?, regist\\w+ with, registration, registered, licens(?:ed?|ure), certification, certified
""")
_SEEKS: Final = alternatives("""
    seek(?:s|ing)?, looking for, recruit\\w*, hiring, are you, hold(?:ing)?, possess, must (?:be|have)
""")
_SOUGHT: Final = Lazy(rf"\b(?:{_SEEKS})(?: (?:an?|the|valid|current))*\s*$")
_OTHERS: Final = alternatives("""
    supervis\\w+, manag(?:e|es|ing), alongside, assist(?:s|ing)?, overse\\w+, supporting, mentor\\w*,
    train(?:s|ing)?, coach\\w*, collaborat\\w+ with, work(?:s|ing)? (?:closely )?(?:with|under), teams? of, led by,
    provided by, delegated? to, under (?:the )?(?:\\w+ )?(?:supervision|direction) of, report(?:s|ing)? to,
    liais\\w+ with, including, other, access to, our, by, our team of, employs?
""")
_OF_OTHERS: Final = Lazy(rf"\b(?:{_OTHERS})(?: (?:an?|the|our|other|and|all|staff|team|\w+ly|\w+s))*\s*$")
_PAID: Final = alternatives("""
    reimburs\\w+, pay(?:s|ing)? for, paid, cost of, fees? for, non, un, pre, post, support towards?, sponsor\\w+,
    study for
""")
_NOT_MET: Final = Lazy(rf"\b(?:{_PAID})(?: \w+){{0,4}}[ -]$")
_RULES: Final = alternatives("""
    codes?, standards?, guidelines?, regulations, requirements, polic(?:y|ies), competenc\\w+, (?:exam )?fees?,
    renewals?, sponsorship, reimbursement, supervision, analysis
""")
_ABOUT: Final = Lazy(rf"^(?:'?s'?)?\W{{0,2}}(?:\w+ )?(?:{_RULES})\b")
_PERSON: Final = Lazy(r"(?:\bDr\.? )?\b([A-Z][a-z]+)(?: [A-Z]\.?)? ([A-Z][a-z'-]+),? (?:[A-Z][A-Za-z.-]+, ?)*$")
_JOB_WORDS: Final = Lazy(
    r"(?i)(?:ist|ician|ant|ary|ing|tor|nurse|worker|counsell?or|manager|officer|teacher|engineer|driver|provider|lead|analyst|"
    r"practitioner|fellow|intern|trainer|aide|care|service|health|licen[sc]ed?|certified|registered|degree|work|required|"
    r"preferred|qualification|licensure|certification|experience|psychology|education|science|therapy|medicine|english|"
    r"social|master|bachelor)s?$"
)
_TOWN: Final = Lazy(r"[A-Z][a-z.]+,\s*$")
_PERMISSION: Final = any_of("""
    licen[sc]ed?, licensure, regist\\w+, certifi\\w+, card, ticket, admission, admitted, eligib\\w+, endorsement, bar
""")
"""What names a permission outright, where a paragraph without a heading speaks of it."""
_NOT_ASKED: Final = Lazy(r"\bno (?:\w+ ){0,3}$")
_NEEDLESS: Final = Lazy(r"^(?:\W*\w+){0,3}? (?:is |are )?not (?:required|needed|necessary)(?! but)")


def is_asked(place: Place, span: Span) -> bool:
    """Whether the posting asks its reader for what stands there, or says that it is welcome."""
    before = place.before(span)
    if _OF_OTHERS.search(before.lower()) or is_of_a_person(before) or _is_other_talk(place, span):
        return False
    if place.is_title or place.kind in ASKING_SECTIONS:
        return True
    return not place.is_heading and _is_asked_in_words(place, span)


def _is_asked_in_words(place: Place, span: Span) -> bool:
    """Whether the sentence asks, where the section does not."""
    window, start, end = place.window(span)
    said = strength_in_words(window, start, end)
    if place.kind in _TELLING_SECTIONS:
        sought = _SOUGHT.search(place.before(span, _NEXT_TO).lower())
        return bool(sought) or (said is not None and bool(_HOLDING.search(place.around(span, _NEAR))))
    if said or _HOLDING.search(place.before(span, _NEAR).lower()):
        return True
    if place.kind == "duties":
        return False
    if place.kind is None and _PERMISSION.search(place.around(span, 0)):
        return True
    return (place.sentence.kind == "item" and start <= _FRAGMENT) or bool(_SEEKING.search(window))


def is_of_a_person(before: str) -> bool:
    """Whether letters that follow these words stand behind a person's name."""
    match = _PERSON.search(before)
    if not match or not before.rstrip().endswith(","):
        return False
    return not (_JOB_WORDS.search(match[1]) or _JOB_WORDS.search(match[2]))


def is_of_a_town(before: str) -> bool:
    """Whether two letters that follow these words are those of a state behind a town."""
    return bool(_TOWN.search(before))


def _is_other_talk(place: Place, span: Span) -> bool:
    """Whether it is expressly not needed, paid for by the employer, or only what rules and fees are named after."""
    before, after = place.before(span).lower(), place.after(span).lower()
    return any(pattern.search(before) for pattern in (_NOT_ASKED, _NOT_MET)) or any(
        pattern.search(after) for pattern in (_NEEDLESS, _ABOUT)
    )
