"""Sections without a heading, found by what they say: an equal-opportunity paragraph, pay, a call to apply."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Section
from jdlint.posting.sections.employer_sentences import tells_of_employer
from jdlint.posting.sections.hosts import TASKS, find_hosts, may_hold
from jdlint.posting.sections.role_sentences import tells_of_tasks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jdlint.posting.sections.reading import Reading
    from jdlint.posting.sentences import Sentence

FEWEST_POINTS: Final = 4
FEWEST_AMONG_TASKS: Final = 8
FEWEST_IN_PARAGRAPH: Final = 6
NAMED_EMPLOYER: Final = 4
TOLD_TASK: Final = 4
INTRODUCING: Final = 4
_ROLE_CUES: Final = ("summary", "duties")
_AMOUNT = re.compile(r"\d|\b(?:unpaid|voluntary|volunteer)\b", re.IGNORECASE)


def content_sections(reading: Reading, known: Sequence[Section], free: Sequence[range]) -> list[Section]:
    """The unheaded sections: paragraphs under no heading, and what stands under a heading of another kind."""
    hosts = find_hosts(reading.sentences, known, free)
    have = {section.kind for section in known}
    first_headed = min((section.span.start for section in known if section.heading and section.body), default=0)
    sections: list[Section] = []
    for run in _runs(reading.sentences):
        weights = _weights(reading, run, hosts[run.start])
        if hosts[run.start] is None:
            introduces = not first_headed or reading.sentences[run.start].span.start < first_headed
            found = _under_none(reading, run, weights, have, introduces=introduces)
        else:
            found = _inside(reading, run, weights, have, hosts[run.start] or "")
        sections += [_section(kind, reading, own) for kind, own in found]
    return sections


def _weights(reading: Reading, run: range, host: str | None) -> list[dict[str, int]]:
    """The points of each sentence of a paragraph; a sentence that tells of the employer by name is of the company."""
    weights = [reading.evidence[number] for number in run]
    if host in (None, "other", "summary"):
        for at, number in enumerate(run):
            if tells_of_employer(reading.prose, reading.sentences[number].span):
                weights[at] = {**weights[at], "company": weights[at].get("company", 0) + NAMED_EMPLOYER}
            elif tells_of_tasks(reading.prose, reading.sentences[number].span):
                weights[at] = {**weights[at], "duties": weights[at].get("duties", 0) + TOLD_TASK}
    return weights


def _under_none(
    reading: Reading, run: range, weights: list[dict[str, int]], have: Collection[str], *, introduces: bool
) -> Iterator[tuple[str, range]]:
    """What a paragraph under no heading is about in the main, and what else it says that nothing else does."""
    totals: dict[str, int] = {}
    for found in weights:
        for kind, points in found.items():
            totals[kind] = totals.get(kind, 0) + points
    if introduces and any(totals.get(kind) for kind in _ROLE_CUES):
        totals["summary"] = totals.get("summary", 0) + INTRODUCING
    main = max(totals, key=lambda kind: totals[kind], default="")
    if main and totals[main] >= FEWEST_POINTS and _counts(reading, run, main):
        yield main, run
    for kind, points in totals.items():
        if kind != main and (kind not in have or kind == "equal-opportunity"):
            yield from _told(reading, run, weights, kind, FEWEST_POINTS, whole=points >= FEWEST_IN_PARAGRAPH)


def _inside(
    reading: Reading, run: range, weights: list[dict[str, int]], have: Collection[str], host: str
) -> Iterator[tuple[str, range]]:
    """What a paragraph of a headed section says that its heading does not, and nothing else in the posting does."""
    for kind in dict.fromkeys(kind for found in weights for kind in found):
        if kind == "equal-opportunity" and host != kind:
            is_task = host in TASKS and reading.sentences[run.start].kind == "item"
            yield from _told(reading, run, weights, kind, FEWEST_AMONG_TASKS if is_task else FEWEST_POINTS)
        elif kind not in have and may_hold(host, kind):
            yield from _told(reading, run, weights, kind, FEWEST_POINTS)


def _told(
    reading: Reading, run: range, weights: list[dict[str, int]], kind: str, fewest: int, *, whole: bool = False
) -> Iterator[tuple[str, range]]:
    own = [number for number, found in zip(run, weights, strict=True) if found.get(kind, 0) >= fewest]
    if whole and not own:
        own = [*run]
    if own and _counts(reading, range(own[0], own[-1] + 1), kind):
        yield kind, range(own[0], own[-1] + 1)


def _counts(reading: Reading, own: range, kind: str) -> bool:
    """Pay without a figure is no pay: "competitive" tells a reader nothing."""
    span = reading.span(own, empty=0)
    return kind != "compensation" or _AMOUNT.search(reading.prose, *span) is not None


def _runs(sentences: Sequence[Sentence]) -> Iterator[range]:
    """The sentences of each block."""
    first = 0
    for number in range(1, len(sentences) + 1):
        if number == len(sentences) or sentences[number].block != sentences[first].block:
            yield range(first, number)
            first = number


def _section(kind: str, reading: Reading, run: range) -> Section:
    span = reading.span(run, empty=0)
    return Section(kind, "", reading.source.line(span.start), reading.end_line(span), "content", None, span)  # type: ignore[arg-type]
