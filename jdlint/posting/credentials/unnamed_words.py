"""The words that tell a licence asked of a candidate from the many other licences, registers and certificates."""

from __future__ import annotations

import re
from typing import Final

from jdlint.posting.wording import alternatives, any_of
from jdlint.text.lazy import Lazy

CAPITALISED: Final = r"[A-Z][\w'&/+-]*"

_LEAD: Final = (
    r"(?:An?|The|No|Possession of|Possess|Valid|Current|Active|Have|Hold|Holds|Obtain|Maintain|Maintains|Must|Your) "
)
PROPER: Final = Lazy(
    rf"\b(?:Certified|Licensed|Registered|Commissioned) "
    rf"(?:{CAPITALISED}(?:,? (?:of|in|and|for|or|&))? ){{0,6}}"
    rf"{CAPITALISED}(?: \(([A-Z][A-Za-z+-]{{1,7}})\))?(?= ?[^A-Za-z ]| [a-z]|$)"
    rf"|\b(?!{_LEAD})(?:{CAPITALISED}(?: (?:of|in|and|for|&))? ){{1,6}}"
    r"(?:Licen[sc]e|Licensure|Certification|Registration|Credential)\b"
)
"""A name that no table has: "Certified Arizona Election Officer", "Qualified Applicator License"."""
PROPER_WORD: Final = Lazy(
    r"Certified |Licensed |Registered |Commissioned | (?:Licen[sc]e|Licensure|Certification|Registration|Credential)\b"
)
"""What each such name holds."""

SOMETHING: Final = Lazy(
    r"\b(?!(?:Licen[sc]\w*|Certifi\w+|Registr?\w+|Credentials?|Commissioned|Professional|State|Other|Required|Preferred|"
    r"Current|Valid|Active|Eligible|Full|Specialists?|Position|Job|Minimum|Necessary|Special|Education)\b)[A-Z]"
)
"""What a name must hold besides the words that any licence has."""
LABEL: Final = Lazy(
    r"^(?:(?:[ ,/&]|\band/or\b|\band\b|\bor\b)*"
    r"(?:licen\w+|certif\w+|registrations?|special|required|preferred|requirements?|memberships?|other)){0,6} ?:",
    re.IGNORECASE,
)
_STATUS: Final = alternatives("""
    state, professional, clinical, current, valid, active, unrestricted, appropriate, relevant, applicable,
    necessary, required, cross, full, independent, industry, technical, similar, other, additional, equivalent,
    specialty
""")
PLAIN: Final = Lazy(
    rf"\b(?:(?:{_STATUS})[ -]){{0,4}}"
    r"(?P<word>licen[sc](?:es?|ure|ed)|certifications?|certified|registrations?|registered)\b"
)
OF_WHAT: Final = Lazy(
    r" (?:to practi[cs]e(?: as an?)?|as an?)(?: (?P<what>[a-z]+(?: [a-z]+){0,3}?))?"
    r"(?=[.,;:)]| (?:in|with|or|and|by|from|at|within|required|preferred|for|is|such|on)\b|$)"
)
"""What a licence is for: "license to practice psychotherapy", "registration as a pharmacy technician"."""
_NO_TRADE: Final = alternatives("""
    (?:an)?other, under, after, over, whether, either, number, offer, order, further, for, or, holding, having,
    being, obtaining, maintaining, during, including, requiring, following, existing, remaining, consider, your,
    their, our
""")
WHOSE: Final = Lazy(
    rf"\b(?!(?:{_NO_TRADE})\b)(?P<what>[a-z]{{3,20}}(?:er|or|ist|ian|ing|ogy|try|acy|ary|ture|ant|aphy|ics))(?:'s)? $"
)
"""The trade that a licence is for: "radiographer license", "plumbing license"."""
IN_A_STATE: Final = Lazy(
    r"^\W*(?:\w+\W+){0,6}?(?:in|by|from|of) (?:the |any |other |another |your |their |this )?(?:\w+ )?states?\b"
)

OTHER_THINGS: Final = any_of("""
    softwares?, open[- ]source, mit, gpl, apache, creative commons, marriage, business, liquor, dog, pet, hunting,
    fishing, export, import, music, content, images?, patents?, trademarks?, copyright, products?, agreements?,
    plates?, usage, saas, customers?, vendors?, voters?, voting, elections?, ballots?, elector\\w*, precinct,
    vehicle registration, vital, deeds?, domains?, events?, conferences?, class registration, student,
    course registration, attendees?, ssl, tls, pki, keys?, mail, payroll, iso, soc ?2, organic, gift, results?,
    trade, ports?, great place, b corp\\w*, women[- ]owned, suspended, revoked, ip, dns, minority, small business,
    charit\\w+, compan(?:y|ies), office, interest, selective service, draft, sex offender, domestic partner\\w*,
    budget, equipment, systems?, device, patients?, members?, apprentice\\w*, facilit(?:y|ies), agenc(?:y|ies),
    hospitals?, cent(?:er|re)s?, homes?, beds, providers?, programs?, servers?, online, website, email, transcripts?,
    copies, copy, fees?, renewals?, reimburse\\w*, reciprocity, register to vote, professional development,
    sponsorship, government license, fast[- ]track, registration (?:bonus|day|evening|event|process|is free)
""")
GIVEN_BY: Final = Lazy(
    r",? (?:such as|(?:offered|issued|awarded|accredited|provided|given|recogni[sz]ed|granted|approved) by)\b"
)
"""What brings in who gives a certificate; a body's name says nothing of what the certificate is for."""
OTHER_NAMES: Final = any_of(
    """
    voters?, voting, vehicle registration, marriage, business, great place, b corp, office of, domestic,
    service system, nonprofit, facility, agency, hospital, center, forest, selective service, events?, student,
    customer, small, wom[ae]n, veterans?, board of, department, division, specialists?, regulations?, leadership,
    statewide, deeds, vital, mail, corps, us government, u\\.s\\. government
    """,
    flags=re.IGNORECASE,
)
OTHER_TIMES: Final = Lazy(
    r"\b(?:(?:does|do)(?: not|n't)|after|since|knowledge of|familiar\w* with|acceptable for|leads? to|hours towards?)"
    r" (?:\w+ )?$"
)
"""What stands before a licence that is only spoken of: "two years after registration", "hours towards licensure"."""
DEMANDING: Final = any_of("""
    must, required?, requires, mandatory, essential, necessary, importance of, need(?:ed|s)? to, should, eligib\\w+,
    you(?:'ll| will)? (?:have|hold|possess|are|be|need), candidates?, applicants?, preferred, desirable, a plus,
    an advantage, valid, hold(?:s|ing)? an?, possess(?:es|ion)?
""")
_BEFORE_LICENSED: Final = alternatives("""
    be, is, are, been, being, becom\\w+, currently, fully, independently, duly, appropriately, suitably,
    professionally, or, and, if, not, cross
""")
PREDICATE: Final = Lazy(rf"\b(?:{_BEFORE_LICENSED})[ -]$|^$")
_GOING_ON: Final = alternatives("""
    in, as, to, by, or, and, with, within, for, from, of, is, are, at, would, will, may, such, eligible, required,
    preferred, desir\\w+, beneficial, upon, through, a plus, an?, attainable, if, well
""")
COMPLETE: Final = Lazy(rf"^(?: (?:{_GOING_ON})\b|[.,;:)]| \(|\s*$)")
