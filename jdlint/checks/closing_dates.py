"""The closing dates that a posting states, in its fields or in words such as "before 12 noon on 27 March 2026"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.checks.dates import Dated, find_dates
from jdlint.matching import Pattern
from jdlint.text.linear import Linear
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.checks.base import Case
    from jdlint.posting.posting import Posting

REACH: Final = 60
FURTHEST: Final = 200
BESIDE: Final = 80
LONGEST_DATE: Final = 24
KEYS: Final = frozenset(
    ["closing-date", "closes", "deadline", "valid-through", "application-deadline", "expires", "apply-by", "closing",
     "expiry-date", "expiration-date", "end-date-of-application", "close-date", "close", "closes-on", "closing-on",
     "applications-close", "application-closing-date", "application-due-date", "applications-due", "apply-before",
     "valid-until", "expires-on", "expiry", "last-date-to-apply"]
)  # fmt: skip
CLOSING: Final = (
    Pattern(
        r"closing (dates?|time|period( for (this|the) [a-z]+( application)?)?)"
        r"|(application|filing|submission) (deadline|due date)|deadline (for (applications|applying|receipt)|to apply)"
    ),
    Pattern(
        r"applications? (must be |should be |will be |are )?(due|closes?|(received|submitted) by)"
        r"|applications? will close"
    ),
    Pattern(
        r"(job|posting|vacancy|announcement|recruitment|advert|advertisement) (closes|expires|will (close|be closing))"
        r"|last (date|day) (to apply|for (applications|receipt))|stop accepting applications"
    ),
)
"""What announces a closing date."""
OPENING: Final = Pattern(
    r"open (for|to) applications?|application (period|window)"
    r"|(accept|accepted|accepting|receive|receiving) applications?"
    r"|applications? (are|is|will be) (open|accepted|received)"
)
"""What announces a time for applications, of which the end is the closing date."""

_WEEKDAY: Final = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_CLOCK: Final = r"[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]\.?m\.?)?"
_TIME: Final = (
    rf"the|on|at|of|is|are|this|{_WEEKDAY}|noon|mid-?day|midnight|close of (?:business|day)|cob|eod|end of(?: the)? day"
    rf"|{_CLOCK}|[ap]\.?m\.?|hours|hrs|h|[a-z]{{1,3}}t|eastern|pacific|central|mountain|local|uk|gmt|utc|time"
)
_HOUR: Final = rf"(?:[^0-9A-Za-z.;!?]|\b(?:{_TIME}))*$"
_ABROAD: Final = rb"bewerbungs(?:schluss|frist)|date limite|fecha l.mite|sluitingsdatum"
_BY: Final = Linear(
    rb"(?i)(?:^|[^a-z])(?:by|before|until|till|(?:no|not) later than|due|clos(?:e|es|ed|ing)|deadline"
    rb"|close the (?:advert|vacancy|posting|competition)|" + _ABROAD + rb")\b" + _HOUR.encode()
)
_LABEL: Final = Linear(
    rb"(?i)^\W*(?:(?:this |the )?(?:(?:position|role|job|post|competition|call)(?: will)? )?clos(?:e|es|ing)"
    rb"|(?:the )?(?:final )?deadline|apply before|expires?|due date|" + _ABROAD + rb")\b" + _HOUR.encode()
)
_APPLYING: Final = Linear(
    rb"(?i)\bappl(?:y|ying|ications?)|\bsen[dt]|submi[ts]|e-?mail|\bcvs?\b|r.sum.|letter|vacancy|posting|advert|proposal"
    rb"|expressions? of interest|assessment"
)
"""What asks for an application."""
_OTHERWISE: Final = Linear(
    rb"(?i)interview|start|begin|commenc|\bhear\b|\bborn|hired|graduat|notif|respon|shortlist|must be|\bage"
    rb"|obtain|\bhold|contract|fixed|funded|available|arriv|contacted|degree|training|studies|visa|licen[sc]|certificat|review"
)
"""What else may have to be done by a day."""
_PRIORITY: Final = Linear(
    rb"(?i)(?:full|first|initial|best) (?:consideration|review|screening|deadline|date)|given preference|priority"
    rb"|at least"
)
_TO: Final = Linear(
    rb"(?i)^[^0-9a-z]*(?:(?:to|through|thru|until|till|and)\b)?[^0-9a-z]*" + rf"(?:{_WEEKDAY})?\W*$".encode()
)
_YEAR: Final = Linear(rb"\b20[0-9]{2}\b")


def closing_dates(case: Case) -> Iterator[Dated]:
    """The closing dates in any order; `case` holds the matches of CLOSING and, behind them, OPENING."""
    posting = case.posting
    for field in posting.front_matter.fields:
        if field.key in KEYS:
            yield from find_dates(posting.source.text, field.span)
    yield from _announced(case)
    yield from _told(posting)


def _announced(case: Case) -> Iterator[Dated]:
    """The first date behind each announcement or, where it begins a period, its end."""
    posting = case.posting
    for number in range(len(CLOSING) + 1):
        for span in case.matches.get(number, ()):
            reach = Span(span.end, min(span.end + REACH, len(posting.prose)))
            first = next(find_dates(posting.prose, reach), None)
            end = first and _end_of_period(posting, first)
            if first and (end or number < len(CLOSING)) and not _is_for_priority(posting, first):
                yield end or first


def _end_of_period(posting: Posting, first: Dated) -> Dated | None:
    reach = Span(first.span.end, min(first.span.end + REACH, len(posting.prose)))
    second = next(find_dates(posting.prose, reach), None)
    if second and _TO.search(posting.folded[first.span.end : second.span.start]):
        return second
    return None


def _told(posting: Posting) -> Iterator[Dated]:
    """Dates up to which a sentence asks to apply, or which stand behind a label."""
    for year in _YEAR.finditer(posting.folded):
        start, end = year.span()
        around = Span(max(0, start - LONGEST_DATE), min(end + LONGEST_DATE // 2, len(posting.prose)))
        for found in find_dates(posting.prose, around):
            if found.span.start <= start < found.span.end and _closes(posting, found):
                yield found


def _closes(posting: Posting, found: Dated) -> bool:
    sentence = posting.sentence_at(found.span.start)
    if sentence is None:
        return False
    before = posting.folded[max(sentence.span.start, found.span.start - FURTHEST) : found.span.start]
    before = before.rpartition(b";")[2]
    if _LABEL.search(before.rpartition(b"\n")[2]):
        return True
    if _BY.search(before) is None or _is_for_priority(posting, found):
        return False
    asked = max((match.start() for match in _APPLYING.finditer(before)), default=None)
    return asked is not None and not _OTHERWISE.search(before, max(0, asked - BESIDE))


def _is_for_priority(posting: Posting, found: Dated) -> bool:
    """Whether the date decides only who is looked at first."""
    sentence = posting.sentence_at(found.span.start)
    if sentence is None:
        return False
    start, end = max(sentence.span.start, found.span.start - BESIDE), min(sentence.span.end, found.span.end + BESIDE)
    return _PRIORITY.search(posting.folded, start, end) is not None
