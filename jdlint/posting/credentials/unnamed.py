"""Licences, registrations and certifications that are asked for without their name, or by a name no table has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials.asked import ASKING_SECTIONS, is_asked
from jdlint.posting.credentials.named import Mention
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.credentials.place import Place, Places

_REACH: Final = 60
STEM: Final = re.compile(rb"(?i)licen[sc]|certifi|regist(?:er|ra)")
_NAME: Final = r"(?:(?:[A-Z][\w'&/+-]*|of|in|and|for|I{1,3}) ){1,6}"
_PROPER: Final = re.compile(
    rf"\b(?:Certified|Licensed|Registered|Commissioned) (?:[A-Z][\w'&/+-]+(?:,? (?:of|in|and|for|or|&) |[ ])){{0,6}}?[A-Z][\w'&/+-]+(?: \(([A-Z][A-Za-z+-]{{1,7}})\))?(?= ?[^A-Za-z ]| [a-z]|$)"
    rf"|\b(?:[A-Z][\w'&/+-]*(?: (?:of|in|and|for|&))? ){{1,6}}(?:Licen[sc]e|Licensure|Certification|Registration|Credential)\b"
)
_PLAIN: Final = re.compile(
    r"\b(?:(?P<state>state|professional|clinical|current|valid|active|unrestricted|appropriate|relevant|applicable|necessary|required|"
    r"cross|full|independent|industry|technical|similar|other|additional|equivalent|specialty)[ -]){0,4}"
    r"(?P<word>licen[sc](?:es?|ure|ed)|certifications?|certified|registrations?|registered)\b",
    re.IGNORECASE,
)
_TO_PRACTISE: Final = re.compile(r"\s+to practi[cs]e(?: (?:as an? )?(?P<what>[a-z]+(?: [a-z]+)?))?")
_IN_STATE: Final = re.compile(r"^\W*(?:\w+\W+){0,6}?(?:in|by|from|of) (?:the |any |other |another |your |their |this )?(?:\w+ )?states?\b")
_OTHER_THINGS: Final = re.compile(
    r"\b(?:softwares?|open[- ]source|mit|gpl|apache|creative commons|marriage|business|liquor|dog|pet|hunting|fishing|export|import|music|"
    r"content|images?|patents?|trademarks?|copyright|products?|agreements?|plates?|usage|saas|customers?|vendors?|voters?|"
    r"voting|elections?|ballots?|elector\w*|precinct|vehicle registration|vital|deeds?|domains?|events?|conference|class registration|"
    r"student|course registration|attendees?|ssl|tls|pki|keys?|mail|payroll|iso|soc ?2|organic|gift|results?|trade|ports?|"
    r"great place|b corp\w*|women[- ]owned|minority|small business|charit\w+|compan(?:y|ies)|office|interest|selective service|"
    r"draft|sex offender|domestic partner\w*|trainings? and|budget|equipment|systems?|device|patients?|members?|apprentice\w*|"
    r"facilit(?:y|ies)|agenc(?:y|ies)|hospitals?|cent(?:er|re)s?|homes?|beds|providers?|programs?|servers?|online|website|email|"
    r"transcripts?|copies|copy|fees?|renewals?|reimburse\w*|reciprocity|register to vote)\b"
)
_OTHER_NAMES: Final = re.compile(
    r"(?i)\b(?:voters?|voting|vehicle registration|marriage|business|great place|b corp|office of|domestic|service system|"
    r"nonprofit|facility|agency|hospital|center|forest|selective service|events?|student|customer|small|wom[ae]n|veterans?|"
    r"board of|department|division|specialist,|deeds|vital|mail|us government|u\.s\. government)\b"
)
_DEMANDING: Final = re.compile(
    r"\b(?:must|required?|requires|mandatory|essential|need(?:ed|s)? to|should|eligib\w+|you(?:'ll| will)? (?:have|hold|possess|are|be|need)|"
    r"candidates?|applicants?|preferred|desirable|a plus|an advantage|valid|hold(?:s|ing)? an?|possess(?:es|ion)?)\b"
)
_PREDICATE: Final = re.compile(
    r"(?:\b(?:be|is|are|been|being|becom\w+|currently|fully|independently|duly|appropriately|suitably|professionally|or|and|if|not|cross)[ -])$"
)
_COMPLETE: Final = re.compile(r"^(?: (?:in|as|to|by the state|or|and|with|within|for|eligible)\b|[.,;:)]|\s*$)")

def find_unnamed(folded: bytes, named: Sequence[Mention], places: Places) -> Iterator[Mention]:
    """Each mention, in order, that is asked of the candidate and of which no name is known."""
    done: set[int] = set()
    for stem in STEM.finditer(folded):
        place = places.at(Span(stem.start(), stem.end()))
        if not place or place.sentence.span.start in done or place.sentence.kind == "heading":
            continue
        done.add(place.sentence.span.start)
        yield from _in_sentence(place, [mention for mention in named if mention.place is place])


def _in_sentence(place: Place, named: Sequence[Mention]) -> Iterator[Mention]:
    taken = [mention.span for mention in named]
    for match in _PROPER.finditer(place.text):
        span = _span(place, *match.span())
        if not any(span.overlaps(other) for other in taken) and _is_proper(place, span, match[0]):
            taken.append(span)
            yield Mention(_slug(match[1] or match[0]), span, place)
    if taken:
        return
    for match in _PLAIN.finditer(place.text):
        if _is_credential(place, match):
            yield _plain(place, match)


def _is_proper(place: Place, span: Span, text: str) -> bool:
    return len(text) > len("Certification") and not _OTHER_NAMES.search(text) and is_asked(place, span)


def _is_credential(place: Place, match: re.Match[str]) -> bool:
    before, after = place.lower[: match.start()], place.lower[match.end() :]
    if _OTHER_THINGS.search(before[-_REACH:] + "|" + after[:_REACH]):
        return False
    if match["word"].lower().endswith("ed") and not (_PREDICATE.search(before) and _COMPLETE.search(after)):
        return False
    near = before[-_REACH:] + match[0].lower() + after[:_REACH]
    if place.kind not in ASKING_SECTIONS and place.sentence.kind != "item" and not _DEMANDING.search(near):
        return False
    return is_asked(place, _span(place, *match.span()))


def _plain(place: Place, match: re.Match[str]) -> Mention:
    word = match["word"].lower().replace("licence", "license")
    end = match.end()
    identity = {"l": "license", "c": "certification", "r": "registration"}[word[0]]
    if word[0] == "l":
        practise = _TO_PRACTISE.match(place.text, end)
        end = practise.end() if practise else end
        what = practise["what"] if practise else None
        if what:
            identity = f"{_slug(what)}-license"
        elif "state" in match[0].lower() or _IN_STATE.search(place.lower[end:]):
            identity = "state-license"
    return Mention(identity, _span(place, match.start(), end), place)


def _span(place: Place, start: int, end: int) -> Span:
    offset = place.sentence.span.start
    return Span(offset + start, offset + end)


def _slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9+]+", text.lower()))
