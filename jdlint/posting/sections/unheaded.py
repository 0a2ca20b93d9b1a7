"""Sections without a heading, found by what they say: an equal-opportunity paragraph, pay, a call to apply."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Section
from jdlint.posting.sections.employer_sentences import tells_of_employer
from jdlint.posting.sections.hosts import TASKS, find_hosts, may_hold
from jdlint.posting.sections.role_sentences import tells_of_tasks
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jdlint.posting.sections.reading import Reading
    from jdlint.posting.sentences import Sentence

FEWEST_POINTS: Final = 4
FEWEST_AMONG_TASKS: Final = 8
FEWEST_IN_PARAGRAPH: Final = 6
MORE_THAN_ANY: Final = 1000
NAMED_EMPLOYER: Final = 4
TOLD_TASK: Final = 4
INTRODUCING: Final = 4
_TELLING_NOTHING: Final = ("other", "summary")
_BY_FORM: Final = frozenset(["company", "duties"])
"""The kinds that the form of a sentence tells too; it is looked at under headings that tell nothing, or none."""
_ANYWHERE: Final = frozenset(["equal-opportunity"])
_ROLE_CUES: Final = ("summary", "duties")
_AMOUNT = Lazy(r"\d|\b(?:unpaid|voluntary|volunteer)\b", re.IGNORECASE)


def content_sections(reading: Reading, known: Sequence[Section], free: Sequence[range]) -> list[Section]:
    """The unheaded sections: paragraphs under no heading, and what stands under a heading of another kind."""
    hosts = find_hosts(reading.sentences, known, free)
    have = {section.kind for section in known}
    first_headed = min((section.start for section in known if section.heading and section.body), default=0)
    wanted = {host: _wanted(host, have) for host in {*hosts} if host is not None}
    by_form = {host for host in _TELLING_NOTHING if not wanted.get(host, _ANYWHERE).isdisjoint(_BY_FORM)}
    evidence = reading.evidence
    sections: list[Section] = []
    starts = _block_starts(reading.sentences)
    for start, end in pairwise([*starts, len(hosts)]):
        host = hosts[start]
        if host is None:
            introduces = not first_headed or reading.sentences[start].span.start < first_headed
            found = _under_none(reading, range(start, end), have, introduces=introduces)
        elif host in by_form or not wanted[host].isdisjoint(chain(*evidence[start:end])):
            found = _inside(reading, range(start, end), wanted[host], host)
        else:
            continue
        sections += [_section(kind, reading, own) for kind, own in found]
    return sections


def _wanted(host: str, have: Collection[str]) -> frozenset[str]:
    """The kinds that count inside a headed section of this kind: those that nothing else in the posting is of."""
    return (may_hold(host).difference(have) | _ANYWHERE) - {host}


def _weights(reading: Reading, run: range, kinds: frozenset[str]) -> list[dict[str, int]]:
    """The points of each sentence of a paragraph, as far as these kinds ask for them.

    A sentence that tells of the employer by name is of the company.
    """
    weights = [*reading.evidence[run.start : run.stop]]
    if kinds.isdisjoint(_BY_FORM):
        return weights
    for at, number in enumerate(run):
        span = reading.sentences[number].span
        if not "A" <= reading.prose[span.start] <= "Z":
            continue
        if tells_of_employer(reading.prose, span):
            weights[at] = {**weights[at], "company": weights[at].get("company", 0) + NAMED_EMPLOYER}
        elif tells_of_tasks(reading.prose, span):
            weights[at] = {**weights[at], "duties": weights[at].get("duties", 0) + TOLD_TASK}
    return weights


def _under_none(
    reading: Reading, run: range, have: Collection[str], *, introduces: bool
) -> Iterator[tuple[str, range]]:
    """What a paragraph under no heading is about in the main, and what else it says that nothing else does."""
    weights = _weights(reading, run, _BY_FORM)
    totals: dict[str, int] = {}
    for found in weights:
        for kind, points in found.items():
            totals[kind] = totals.get(kind, 0) + points
    if introduces and any(totals.get(kind) for kind in _ROLE_CUES):
        totals["summary"] = totals.get("summary", 0) + INTRODUCING
    main = max(totals, key=totals.__getitem__, default="")
    if main and totals[main] >= FEWEST_POINTS and _counts(reading, run, main):
        yield main, run
    for kind, points in totals.items():
        if kind != main and (kind not in have or kind == "equal-opportunity"):
            yield from _told(reading, run, weights, kind, FEWEST_POINTS, whole=points >= FEWEST_IN_PARAGRAPH)


def _inside(reading: Reading, run: range, wanted: frozenset[str], host: str) -> Iterator[tuple[str, range]]:
    """What a paragraph of a headed section says that its heading does not, and nothing else in the posting does."""
    weights = _weights(reading, run, wanted) if host in _TELLING_NOTHING else reading.evidence[run.start : run.stop]
    is_item = reading.sentences[run.start].kind == "item"
    for kind in dict.fromkeys(kind for found in weights for kind in found if kind in wanted):
        yield from _told(reading, run, weights, kind, _fewest(kind, host, is_item=is_item))


def _fewest(kind: str, host: str, *, is_item: bool) -> int:
    """The points from which a sentence of a headed section counts by itself."""
    if kind == "equal-opportunity" and host in TASKS and is_item:
        return FEWEST_AMONG_TASKS
    if kind == "conditions" and host == "duties":
        return MORE_THAN_ANY if is_item else FEWEST_IN_PARAGRAPH
    return FEWEST_POINTS


def _told(
    reading: Reading, run: range, weights: Sequence[dict[str, int]], kind: str, fewest: int, *, whole: bool = False
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


def _block_starts(sentences: Sequence[Sentence]) -> list[int]:
    """The number of the first sentence of each block."""
    blocks = [sentence.block for sentence in sentences]
    return [number for number, (above, own) in enumerate(zip([-1, *blocks], blocks, strict=False)) if own != above]


def _section(kind: str, reading: Reading, run: range) -> Section:
    span = reading.span(run, empty=0)
    return Section(kind, "", reading.source.line(span.start), reading.end_line(span), "content", None, span)  # type: ignore[arg-type]
