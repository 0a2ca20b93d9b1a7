"""Sections without a heading, found by what they say: an equal-opportunity paragraph, pay, a call to apply."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Section
from jdlint.posting.sections.about_work import GIVING_NOTICE, is_work
from jdlint.posting.sections.employer_sentences import tells_of_employer
from jdlint.posting.sections.hosts import TASKS, find_hosts, may_hold
from jdlint.posting.sections.role_sentences import tells_of_tasks
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from jdlint.posting.sections.reading import Reading
    from jdlint.text.span import Span

FEWEST_POINTS: Final = 4
FEWEST_AMONG_TASKS: Final = 8
FEWEST_IN_PARAGRAPH: Final = 6
MORE_THAN_ANY: Final = 1000
TOLD_BY_FORM: Final = 4
INTRODUCING: Final = 4
_TELLING_NOTHING: Final = frozenset([None, "other", "summary"])
_BY_FORM: Final = frozenset(["company", "duties"])
"""The kinds that the form of a sentence tells too; it is looked at under headings that tell nothing, or none."""
_ANYWHERE: Final = frozenset(["equal-opportunity"])
_ROLE_CUES: Final = ("summary", "duties")
_AMOUNT = Lazy(
    r"[$£€¥₹]\s?\d"
    r"|(?<![\d.,])\d[\d.,]*(?![\d.,]|(?:th|st|nd|rd)\b|[ -]?(?:hours?|hrs?|days?['’]?|weeks?|months?|years?)\b)"
    r"|\b(?:unpaid|voluntary|volunteer)\b",
    re.IGNORECASE,
)
"""A figure that counts no time: "6 months" is no pay, whatever stands beside it."""


def content_sections(reading: Reading, known: Sequence[Section], free: Sequence[range]) -> list[Section]:
    """The unheaded sections: paragraphs under no heading, and what stands under a heading of another kind."""
    have = {section.kind for section in known}
    hosts = find_hosts(reading.sentences, known, free)
    wanted = {host: _wanted(host, have) for host in {*hosts}}
    weights = _weights(reading, hosts, wanted)
    first_headed = min((section.start for section in known if section.heading), default=0)
    sections: list[Section] = []
    for own in _by_block([number for number, host in enumerate(hosts) if host is None], reading):
        introduces = not first_headed or reading.sentences[own[0]].span.start < first_headed
        found = _under_none(reading, range(own[0], own[-1] + 1), weights, have, introduces=introduces)
        sections += [_section(kind, reading, run) for kind, run in found]
    told = [n for n, host in enumerate(hosts) if host is not None and not wanted[host].isdisjoint(weights[n])]
    for own in _by_block(told, reading):
        found = _inside(reading, own, weights, hosts[own[0]] or "", wanted[hosts[own[0]]])
        sections += [_section(kind, reading, run) for kind, run in found]
    return sections


def _by_block(numbers: Iterable[int], reading: Reading) -> Iterator[list[int]]:
    """These sentences, block by block."""
    for _, own in groupby(numbers, key=lambda number: reading.sentences[number].block):
        yield [*own]


def _wanted(host: str | None, have: Collection[str]) -> frozenset[str]:
    """The kinds that count inside a headed section of this kind: those that nothing else in the posting is of."""
    return _BY_FORM if host is None else (may_hold(host).difference(have) | _ANYWHERE) - {host}


def _weights(
    reading: Reading, hosts: Sequence[str | None], wanted: Mapping[str | None, frozenset[str]]
) -> Sequence[dict[str, int]]:
    """The points of each sentence; one whose form tells of the employer is of the company, one of tasks of the duties.

    The form is looked at where it may count.
    """
    sought = {host: kinds & _BY_FORM for host, kinds in wanted.items() if host in _TELLING_NOTHING}
    weights, prose = [*reading.evidence], reading.prose
    for number in [number for number, host in enumerate(hosts) if host in sought]:
        span = reading.sentences[number].span
        if "A" <= prose[span.start] <= "Z":
            kind = _told_by_form(prose, span, sought[hosts[number]])
            if kind:
                weights[number] = {**weights[number], kind: weights[number].get(kind, 0) + TOLD_BY_FORM}
    return weights


def _told_by_form(prose: str, sentence: Span, sought: Collection[str]) -> str:
    """The kind that the form of a sentence tells, if it is sought; what tells of the employer tells of no task."""
    if "company" in sought and tells_of_employer(prose, sentence):
        return "company"
    if "duties" not in sought or not tells_of_tasks(prose, sentence):
        return ""
    return "duties" if "company" in sought or not tells_of_employer(prose, sentence) else ""


def _under_none(
    reading: Reading, run: range, weights: Sequence[dict[str, int]], have: Collection[str], *, introduces: bool
) -> Iterator[tuple[str, range]]:
    """What a paragraph under no heading is about in the main, and what else it says that nothing else does."""
    totals: dict[str, int] = {}
    for found in weights[run.start : run.stop]:
        for kind, points in found.items():
            totals[kind] = totals.get(kind, 0) + points
    if introduces and any(totals.get(kind) for kind in _ROLE_CUES):
        totals["summary"] = totals.get("summary", 0) + INTRODUCING
    main = max(totals, key=totals.__getitem__, default="")
    if main and totals[main] >= FEWEST_POINTS and _counts(reading, run, main, None):
        yield main, run
    for kind, points in totals.items():
        if kind != main and (kind not in have or kind == "equal-opportunity"):
            yield from _told(reading, run, weights, kind, None, whole=points >= FEWEST_IN_PARAGRAPH)


def _inside(
    reading: Reading, own: Sequence[int], weights: Sequence[dict[str, int]], host: str, wanted: frozenset[str]
) -> Iterator[tuple[str, range]]:
    """What a paragraph of a headed section says that its heading does not, and nothing else in the posting does."""
    most: dict[str, int] = {}
    for number in own:
        for kind, points in weights[number].items():
            if kind in wanted and points > most.get(kind, 0):
                most[kind] = points
    is_item = reading.sentences[own[0]].kind == "item"
    for kind, points in most.items():
        if points >= _fewest(kind, host, is_item=is_item):
            yield from _told(reading, own, weights, kind, host)


def _fewest(kind: str, host: str | None, *, is_item: bool) -> int:
    """The points from which a sentence of a headed section counts by itself."""
    if kind == "equal-opportunity" and host in TASKS and is_item:
        return FEWEST_AMONG_TASKS
    if kind == "conditions" and host == "duties":
        return MORE_THAN_ANY if is_item else FEWEST_IN_PARAGRAPH
    return FEWEST_POINTS


def _told(
    reading: Reading,
    numbers: Sequence[int],
    weights: Sequence[dict[str, int]],
    kind: str,
    host: str | None,
    *,
    whole: bool = False,
) -> Iterator[tuple[str, range]]:
    fewest = _fewest(kind, host, is_item=reading.sentences[numbers[0]].kind == "item")
    own = [number for number in numbers if weights[number].get(kind, 0) >= fewest] or (numbers if whole else ())
    if own and _counts(reading, range(own[0], own[-1] + 1), kind, host):
        yield kind, range(own[0], own[-1] + 1)


def _counts(reading: Reading, own: range, kind: str, host: str | None) -> bool:
    """Pay without a figure is no pay: "competitive" tells a reader nothing. A rule that is work is no notice."""
    if kind in GIVING_NOTICE:
        sentences = (reading.sentences[number] for number in own)
        return not all(is_work(reading.prose[slice(*each.span)].strip(), each, kind, host) for each in sentences)
    return kind != "compensation" or _AMOUNT.search(reading.prose, *reading.span(own, empty=0)) is not None


def _section(kind: str, reading: Reading, run: range) -> Section:
    span = reading.span(run, empty=0)
    return Section(kind, "", reading.source.line(span.start), reading.end_line(span), "content", None, span)  # type: ignore[arg-type]
