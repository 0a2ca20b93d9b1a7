"""What says which licence is meant without standing in its name: its class, the body that issues it, its profession."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.wording import alternatives
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.parts import Credential
    from jdlint.posting.posting import Posting

_FURTHEST: Final = 100
_BODY: Final = alternatives("""
    Boards?, Councils?, Authority, Commission, Association, Department, Bureau, Ministry, Institute, Institution,
    Chamber, Society, College, Directorate(?: General)?, Registry, Agency, Guild, Division, Register
""")
_NAMELESS: Final = (
    "State|Licensing|Licensure|Professional|Regulatory|Appropriate|Relevant|Govern\\w+|The|Your|Our|An?|And|Or"
)
_ISSUER: Final = Lazy(
    rf"\b(?!(?:{_NAMELESS}) )[A-Z][\w'&-]+(?: [A-Z][\w'&-]+){{0,4}} (?:{_BODY})\b"
    rf"|\b(?:{_BODY}) (?:of|for) (?:the )?[A-Z]"
)
"""A body by its name, such as "Electrical Licensing Board" or "Board of Nursing"; "the State Board" names none."""
_LEVEL: Final = r"(?:class|grade|category|level) ['\"]?\w{1,3}\b['\"]?"
_CLASS_BEFORE: Final = Lazy(rf"(?:\b{_LEVEL}|['\"][A-Z]\d?['\"]) ?$", re.IGNORECASE)
_CLASS_BEHIND: Final = Lazy(rf" ?[(,]? ?{_LEVEL}", re.IGNORECASE)
_HOLDERS: Final = Lazy(r" ?holders\b", re.IGNORECASE)
"""They may apply: it is told of them and demanded of nobody."""
_DRIVING: Final = Lazy(
    r"\b(?:cars?|vehicles?|vans?|trucks?|motor(?:cycle|bike)s?|two-?wheelers?|scooters?|driv\w+)\b", re.IGNORECASE
)
_INSURED: Final = Lazy(
    r"^[ ,]{1,2}(?:and |& )?(?:proof of )?(?:current )?(?:auto |car |vehicle )?insurance\b", re.IGNORECASE
)
"""It is a driving licence."""
_PROFESSION: Final = alternatives("""
    nurs(?:e|es|ing), medical, medicine, midwi\\w+, social work(?:ers?)?, teach(?:er|ers|ing), psycholog\\w+,
    counsel\\w+, physiotherap\\w+, (?:psycho)?therap(?:y|ists?), pharmac\\w+, dental, dentist\\w*, veterinar\\w+,
    engineers?, engineering, electric(?:al|ians?), plumb\\w+, architect\\w*, real estate, pilots?, cranes?, hoists?,
    hgv, dieti[ct]ian\\w*, paramedic\\w*, radiograph\\w+, optometr\\w+, security guards?
""")
_TRADE_BEFORE: Final = Lazy(rf"\b(?:{_PROFESSION})\b[^.;:]{{0,40}}$", re.IGNORECASE)
_TRADE_BEHIND: Final = Lazy(
    rf" (?:in|as|for|of|to practi[cs]e|to work|to operate)\b[^.;:]{{0,30}}\b(?:{_PROFESSION})\b", re.IGNORECASE
)
_LEADS_TO: Final = alternatives("""
    acceptable, accepted, required, necessary, needed, qualifies, qualifying, prerequisites?, preparation, prepares?,
    hours, supervision, path, pathway, route, credits?, steps?, leading
""")
_OF_A_DEGREE: Final = Lazy(
    rf"\b(?:{_LEADS_TO}) (?:you )?(?:for|to|towards?)"
    r" (?:(?:full|independent|clinical|state|your|their|an?|the) ){0,3}$",
    re.IGNORECASE,
)
"""What comes before "licensure" where that says which degree or which hours are meant."""


def is_named_beside(posting: Posting, credential: Credential) -> bool:
    """Whether its sentence says which licence is meant, or speaks of what leads to one and asks for none."""
    before, behind = _around(posting, credential)
    return (
        any(look.search(before) for look in (_ISSUER, _CLASS_BEFORE, _TRADE_BEFORE, _OF_A_DEGREE, _DRIVING))
        or any(look.match(behind) for look in (_CLASS_BEHIND, _TRADE_BEHIND, _HOLDERS))
        or any(look.search(behind) for look in (_ISSUER, _INSURED))
    )


def _around(posting: Posting, credential: Credential) -> tuple[str, str]:
    """The words of its sentence on both sides, quotes and dashes made plain."""
    sentence = posting.sentence_at(credential.span.start)
    start, end = sentence.span if sentence else credential.span
    before = posting.folded[max(start, credential.span.start - _FURTHEST) : credential.span.start]
    behind = posting.folded[credential.span.end : min(end, credential.span.end + _FURTHEST)]
    return _words(before), _words(behind)


def _words(folded: bytes) -> str:
    text = folded.decode("latin-1")
    return re.sub(r"\s+", " ", text)
