"""Names that no table has: letters before the word certification, certificates in something, registers with a board."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials.letters import is_a_name, row_before
from jdlint.posting.wording import alternatives
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_WORD: Final = r"(?:certifi(?:cation|cate|ed)|licen[sc]e|licensure|registration|credential|designation|endorsement)s?"
_SMALL: Final = r"(?:of|in|and|for|or|&|to|the)"
_BEFORE_WORD: Final = Lazy(
    rf"(?P<letters>[A-Z](?<![\w&/.+(-].)(?=[A-Z0-9&+/-]{{2,11}}\b)[A-Z0-9]*(?:[-&+/][A-Z0-9]+)*)"
    r"(?: \([A-Z]{2,6}\))?(?: (?:board|national|state|operator|instructor|trainer|practitioner|contractor))?"
    rf" {_WORD}\b"
)
"""Letters are the name: "CRCM certification", "C-EFM certified"."""
_LETTER: Final = Lazy(r"['\"](?<!\w.)[A-Z]['\"] (?:class |grade )?licen[sc]e\b")
"""A licence by the letter of its class, in quotation marks."""
_CLASS: Final = Lazy(
    r"\b[Cc]lass (?:[1-9][A-F]?|[A-Z])(?: \((?:full|[A-Z])\))?"
    r"(?: (?:(?:(?:driver|operator)(?:'?s|s')?|driving|motor vehicle|commercial|unrestricted) ){0,2}licen[sc]e\b"
    r"|(?= (?:with|and) (?:an? |the )?[A-Z]{1,2} endorsements?\b))"
)
"""A licence by its class: "Class 5 driver's licence", "Class 2 with P endorsement"."""
_ENDORSED: Final = Lazy(
    r"\b(?!(?:Product|Brand|Celebrity|Media|Political|Vehicle|License|Licence|Driver|The|An?|Any|Valid|Current)\b)"
    r"[A-Z][\w/-]{0,20}(?: (?:and |in |of )?[A-Z][\w/-]{0,20}){0,4}(?: \(K-\d{1,2}\))? [Ee]ndorsement\b"
)
"""An endorsement by its subject: "Reading endorsement", "Gifted Education (K-12) endorsement"."""
_WITH: Final = Lazy(r"\bwith (?:an? |the )?$")
"""What makes an endorsement a part of the licence before it."""
_GRADED: Final = Lazy(
    r"\b[A-Z][\w/-]{0,20}(?: (?:and |in |of )?[A-Z][\w/-]{0,20}){0,5} \([^()]{0,14}\d{1,2}\)"
    r" (?:[Cc]ertificat(?:e|ion)|[Ll]icen[sc]e)\b"
)
"""What a teacher may teach, by subject and grades: "Special Education (K-12) certificate"."""
_FELLOW: Final = Lazy(
    r"\b[Ff]ellow(?:ship)? of (?:the )?(?:[A-Z]{3,8}\b|(?:Royal |Australasian |Australian |American |Irish |Indian )"
    rf"(?:[A-Z][\w'-]* (?:{_SMALL} ){{0,2}}){{0,6}}[A-Z][\w'-]*)"
)
"""A fellowship of a college: "Fellowship of the RANZCP"."""
_BODIED: Final = Lazy(r"\b[A-Z][A-Za-z]{0,7} ?\((?:ASCPi?|AMT|AAB|NCA|ABB)(?:CM|cm)?\)")
"""Laboratory letters with the body that gives them: "MT(AMT)"."""
_CERTIFICATION: Final = Lazy(
    r"\b(?!(?:An?|The|Any|All|No|Our|Your|Must|Valid|Current|Hold|Have|Obtain|Maintain|Possess\w*|National|State|Board|"
    r"North|South|New|West|Rhode|Leadership|Professional|Industry|Complete)\b)"
    r"[A-Z][\w+.-]{2,20}(?: [A-Z][\w+-]{0,20}){1,4} certification\b"
)
"""A certification by its name: "Wilson Level I certification"."""
_CERTIFICATE_IN: Final = Lazy(
    r"\b(?<!Graduate )(?<!Postgraduate )(?<!Undergraduate )(?<!graduate )"
    r"(?:Advanced |Professional |Practice )?Certificate (?:I{1,3} |IV |[1-4] |Level \d )?in "
    rf"(?:{_SMALL} )?[A-Z][\w'-]*(?:,? (?:{_SMALL} ){{0,2}}[A-Z][\w'-]*){{0,7}}(?: \([A-Z]{{2,8}}\d*\))?"
)
"""A certificate by its subject: "Certificate in Money Advice Practice"."""
_BODY: Final = alternatives(
    """
    Board, Council, College, Commission, Association, Society, Institute, Authority, Registry, Register, Regulator,
    Registrar, Ministry, Department of (?:Revenue|Education|Health|Agriculture|Insurance|Licensing|Public Safety)
"""
)
_REGISTERED: Final = Lazy(
    r"\b(?:[Rr]egistered|[Rr]egistration|[Ll]icen[sc](?:ed?|ure)|Accredited|[Cc]ertified|"
    r"[Rr]egister as an? [a-z]{4,14})"
    r"(?: as an? [a-z]{4,14}(?: [a-z]{4,14})?)? (?:with|by) (?:the )?"
    rf"(?:[A-Z][\w'&-]* (?:{_SMALL} ){{0,2}}){{0,6}}(?:{_BODY})\b"
    r"(?: (?:of|for) (?:the )?[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,4})?"
)
"""A register by who keeps it: "registered with the New Zealand Psychologists Board"."""
_TRADE: Final = r"[a-z]{2,12}(?:er|or|ist|ian|ant|nurse|worker|practitioner|officer|agent|technician)"
_NO_TRADE: Final = alternatives("""
    us\\w+, vend\\w+, vot\\w+, provid\\w+, partn\\w+, dealer, member, manufactur\\w+, carrier, distributor, reseller,
    copyholder, or, for, after, under, over, either, her, per, whether, number, another, supplier, importer,
    with, by, the, relevant, and, in, from, on
""")
_LICENSED: Final = Lazy(
    r"[LlRrCc](?<!\w.)(?:icen[sc]ed|egistered|hartered|ertified)"
    rf"(?: (?!(?:{_NO_TRADE})\b)[a-z]{{3,14}}){{0,2}} (?!(?:{_NO_TRADE})\b){_TRADE}\b"
)
"""A trade by what it needs: "a licensed plumber", "chartered surveyor"."""
_LICENSED_STEMS: Final = ("icensed ", "icenced ", "egistered ", "hartered ", "ertified ")
_LEAD: Final = Lazy(r"(?:^|\b[Aa]n? |\bor |\bas |, |\bfully |\bcurrently )$")
_NEAR: Final = 12
_NO_SUBJECT: Final = alternatives("""
    an?, the, your, our, any, this, that, each, their, valid, current, relevant, appropriate, with, and, or, of, for,
    in, to, have, hold\\w*, possess\\w*, obtain\\w*, provide, copy, new, original, birth, death, marriage, gift, share,
    tax, insurance, medical, health, vaccin\\w+, immuni[sz]ation, graduat\\w+, postgraduate, undergraduate, school,
    college, degree, diploma, proficiency, equivalency, completion, training, ssl, tls, digital, security, secondary,
    higher, leaving, senior, junior, national, award, course, class, programme?, disclosure, dbs, crb, pvg, police,
    clearance, conduct, residence, citizenship, disability, language, signing, root, server, client, exemption, stock,
    deposit, election, registration, certification, \\w+'s, sick, fitness, compliance, calibration, test, service,
    experience, achievement, attendance, caste, income, qualification, university, gcse, ged, education\\w*, doctor\\w*,
    records?, criminal
""")
_SUBJECT: Final = Lazy(
    rf"(?i)\b(?:(?!(?:{_NO_SUBJECT})\b)[a-z][\w/-]+ ){{1,3}}"
    r"certificate\b"
    r"(?! (?:of|in|programs?|programmes?|courses?)\b)"
)
"""A certificate by the words before it: "food handling certificate"."""
_TICKET_FOR: Final = alternatives("""
    refrigeration, gas, welding, pressure welding, crane, rigging, dogging, scaffolding, loader, excavator, roller,
    grader, telehandler, boom lift, scissor lift, confined space, fall arrest, fall protection, air brakes?, bobcat,
    skid steer, pipefitt(?:er|ing), electrical, plumbing, millwright, (?:heavy duty )?mechanic, steamfitt(?:er|ing),
    first aid, level \\d first aid, backhoe, dozer, water cart, traffic control, chainsaw, quad bike, forwarder
""")
_TICKET: Final = Lazy(rf"(?i)\b(?:{_TICKET_FOR}) tickets?\b")
"""A ticket of a trade."""
_HELD: Final = (
    ("' licen", _LETTER),
    ('" licen', _LETTER),
    ("lass ", _CLASS),
    ("ellow", _FELLOW),
    ("(A", _BODIED),
    ("Certificate ", _CERTIFICATE_IN),
    (" with ", _REGISTERED),
    (" by ", _REGISTERED),
    (") ", _GRADED),
    (" certificate", _SUBJECT),
    (" Certificate", _SUBJECT),
    (" ticket", _TICKET),
    (" certification", _CERTIFICATION),
)
"""What each of these holds, which is asked for first."""


def unlisted_names(text: str) -> Iterator[re.Match[str]]:
    """Where such names stand in a sentence."""
    for match in _BEFORE_WORD.finditer(text):
        if is_a_name(match["letters"]):
            yield match
            yield from row_before(text, match.start())
    for held, pattern in _HELD:
        if held in text:
            yield from pattern.finditer(text)
    if "ndorsement" in text:
        yield from (match for match in _ENDORSED.finditer(text) if not _WITH.search(_before(text, match)))
    if any(stem in text for stem in _LICENSED_STEMS):
        yield from (match for match in _LICENSED.finditer(text) if _LEAD.search(_before(text, match)))


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - _NEAR) : match.start()]
