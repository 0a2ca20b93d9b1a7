"""Talk of others: credentials of colleagues and teachers, of rules and fees, and those that are not needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.wording import alternatives
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.credentials.place import Place
    from jdlint.text.span import Span

_OTHERS: Final = alternatives("""
    supervis\\w+, manag(?:e|es|ing), alongside, assist(?:s|ing)?, overse\\w+, supporting, mentor\\w*,
    train(?:s|ing)?, coach\\w*, collaborat\\w+ with, work(?:s|ing)? (?:closely )?(?:with|under), teams? of, led by,
    provided by, delegated? to, under (?:the )?(?:\\w+ )?(?:supervision|direction) of, report(?:s|ing)? to,
    liais\\w+ with, (?:team|staff|colleagues|professionals|disciplines)\\b[^.;]*? including, other, access to, our,
    (?<!kept )(?<!accredited )(?<!registered )(?<!licensed )(?<!certified )(?<!maintained )(?<!issued )by,
    our team of, employs?
""")
_OF_OTHERS: Final = Lazy(rf"\b(?:{_OTHERS})(?: (?:an?|the|our|other|and|all|staff|team|\w+ly|\w+s))*\s*$")
_COURSE: Final = alternatives(
    "courses?, program(?:me)?s?, degrees?, schools?, colleges?, training, diplomas?, universit\\w+"
)
_OF_A_COURSE: Final = Lazy(
    rf"\b(?:{_COURSE})\b[^.;]{{0,30}}\b(?:accredited|approved|recogni[sz]ed|certified) (?:by|with)(?: the)?\s*$"
)
_PAID: Final = alternatives("""
    reimburs\\w+, pay(?:s|ing)? for, paid, cost of, fees? for, non, un, pre, post, support towards?, sponsor\\w+,
    study for, support you
""")
_NOT_MET: Final = Lazy(rf"\b(?:{_PAID})(?: \w+){{0,4}}[ -]$")
_RULES: Final = alternatives("""
    codes?, standards?, guidelines?, regulations, requirements, polic(?:y|ies), competenc\\w+, (?:exam )?fees?,
    renewals?, sponsorship, reimbursement, rates?, supervision, analysis, rules?, training to
""")
_ABOUT: Final = Lazy(
    rf"^(?:'?s'?)?[\s)'-]{{0,2}}"
    rf"(?:(?:(?!or |and )\w+ )?(?:{_RULES})|(?:level \w+ )?accredited (?:\w+ )?(?:{_COURSE}))\b"
)
_OFFER: Final = Lazy(r"\b(?:opportunit\w+|access|offer\w*|provid\w+|fund\w*|free|support\w*)\b[^.;]*$")
_TRAINING: Final = Lazy(r"^s? (?:and \w+ )?(?:training|courses?)\b")
_PAID_FOR: Final = Lazy(
    r"^s? (?:(?:\w+ )?(?:keep|earn|receive|make|get|take home|start at|are paid)|"
    r"will (?:train|supervise|support|mentor) you)\b"
)
_COLLEAGUES: Final = Lazy(
    r"^(?!.*\b(?:needs?|seeks?|seeking|looking|wants?|hiring|recruiting|after an?|join)\b)"
    r"(?:(?:half|most|many|some|all|two|three)(?: of)? )?"
    r"(?:our (?:(?!must\b|should\b|ideal|next|new|candidate|applicant)\w+ ){1,3}?|"
    r"(?:the|our) (?:team|staff) |we (?:all )?)"
    r"(?:holds?|include|(?:is|are) (?!\w+ing\b|in\b|keen|for\b|open|happy|able|interested|willing|flexible))"
)
_OPENING: Final = 200
_PERSON: Final = Lazy(r"(?:\bDr\.? )?\b([A-Z][a-z]+)(?: [A-Z]\.?)? ([A-Z][a-z'-]+),? (?:[A-Z][A-Za-z.-]+, ?)*$")
_JOB_WORDS: Final = Lazy(
    r"(?i)(?:ist|ician|ant|ary|ing|tor|nurse|worker|counsell?or|manager|officer|teacher|engineer|driver|provider|lead|"
    r"analyst|practitioner|fellow|intern|trainer|aide|care|service|health|licen[sc]ed?|certified|registered|degree|work|required|"
    r"preferred|qualification|licensure|certification|experience|psychology|education|science|therapy|medicine|english|"
    r"social|master|bachelor)s?$"
)
_TOWN: Final = Lazy(r"[A-Z][a-z.]+,\s*$")
_NOT_ASKED: Final = Lazy(r"\bno (?:\w+ ){0,3}$")
_WELCOME: Final = alternatives("plus, prefer, desir, help, nice, welcom, asset, advantage, useful, bonus")
_NEEDLESS: Final = Lazy(
    rf"^(?:\W*(?!(?:{_WELCOME}))\w+){{0,3}}? (?:is |are )?not (?:required|needed|necessary)(?! but)"
)


def is_of_others(place: Place, span: Span) -> bool:
    """Whether it is told of somebody else, is expressly not needed, or is not what is spoken of."""
    before = place.before(span)
    if _OF_OTHERS.search(before.lower()) or _COLLEAGUES.match(place.lower[:_OPENING]):
        return True
    return is_of_a_person(before) or _is_other_talk(place, span)


def is_needless(place: Place, span: Span) -> bool:
    """Whether the words behind it say that it is not needed."""
    return bool(_NEEDLESS.search(place.after(span).lower()))


def is_paid_for(place: Place, span: Span) -> bool:
    """Whether the words behind it say what such people are paid or do."""
    return bool(_PAID_FOR.search(place.after(span).lower()))


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
    if _TRAINING.search(after) and _OFFER.search(before):
        return True
    return any(pattern.search(before) for pattern in (_NOT_ASKED, _NOT_MET, _OF_A_COURSE)) or any(
        pattern.search(after) for pattern in (_NEEDLESS, _ABOUT, _PAID_FOR)
    )
