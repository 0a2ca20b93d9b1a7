"""Sections without a heading, found by what they say: an equal-opportunity paragraph, pay, a call to apply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Section

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.sections.reading import Reading
    from jdlint.posting.sentences import Sentence

FEWEST_POINTS: Final = 4
HOSTS: Final = {
    "qualifications": frozenset(["duties", "summary", "company", "other", "preferred", "licensure"]),
    "duties": frozenset(["summary", "company", "other", "qualifications"]),
    "summary": frozenset(["company", "other", "duties"]),
    "company": frozenset(["summary", "other", "duties", "benefits", "apply", "equal-opportunity"]),
}
"""The kinds of headed section in which a few sentences of this kind count as a section of their own; others: all."""


def content_sections(reading: Reading, known: Sequence[Section], free: Sequence[range]) -> list[Section]:
    """The unheaded sections: paragraphs under no heading, and what stands under a heading of another kind."""
    hosts = _hosts(reading, known, free)
    have = {section.kind for section in known}
    sections: list[Section] = []
    for run in _runs(reading.sentences):
        host = hosts[run.start]
        main = _main(reading, run) if host is None else ""
        if main:
            sections.append(_section(main, reading, run))
        for kind in {kind for number in run for kind in reading.evidence[number]} - {main}:
            if kind != "equal-opportunity" and (kind in have or (host and host not in HOSTS.get(kind, (host,)))):
                continue
            own = [number for number in run if reading.evidence[number].get(kind, 0) >= FEWEST_POINTS]
            if own and kind != host:
                sections.append(_section(kind, reading, range(own[0], own[-1] + 1)))
    return sections


def _hosts(reading: Reading, known: Sequence[Section], free: Sequence[range]) -> list[str | None]:
    """For each sentence the kind of the headed section that it stands in; None under no heading."""
    hosts: list[str | None] = ["other"] * len(reading.sentences)
    headed = iter(sorted((section for section in known if section.found_by != "front-matter"), key=lambda s: s.body))
    section = next(headed, None)
    for number, sentence in enumerate(reading.sentences):
        while section and section.body.end <= sentence.span.start:
            section = next(headed, None)
        if section and section.span.start <= sentence.span.start:
            hosts[number] = section.kind
    for own in free:
        hosts[own.start : own.stop] = [None] * len(own)
    return hosts


def _main(reading: Reading, run: range) -> str:
    """What a paragraph is about that stands under no heading."""
    kind, points = reading.weigh(run).best()
    return kind if points >= FEWEST_POINTS else ""


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
