"""The sections that a heading opens: which headings, how far, and of what kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from jdlint.posting.parts import Section, SectionKind
from jdlint.posting.sections.body_kinds import BodyKinds, contradicting_kind
from jdlint.posting.sections.heading_choice import CLEAR, Chosen, choose, is_job_title
from jdlint.posting.sections.headings import find_headings
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jdlint.posting.sections.heading_kinds import Scores
    from jdlint.posting.sections.headings import Heading
    from jdlint.posting.sections.reading import Reading

INHERITED: Final = 3.0
BY_BODY: Final = 6.0
FEWEST_POINTS: Final = 3.0
INHERITING: Final = frozenset(["duties", "qualifications", "benefits", "company", "preferred"])


class Part(NamedTuple):
    """What stands from one heading to the next, as the numbers of its sentences; the first part has no heading."""

    chosen: Chosen | None
    own: range


def headed_sections(reading: Reading, taken: Collection[int]) -> tuple[list[Section], list[range]]:
    """The sections that have a heading, and the sentences that stand under none; lines of `taken` are no headings."""
    candidates = [heading for heading in find_headings(reading) if heading.line not in taken]
    sections: list[Section] = []
    free: list[range] = []
    title = ""
    for part in _parts(list(choose(candidates, reading.blocks)), reading):
        if part.chosen is None:
            free.append(part.own)
        elif not title and not sections and _is_title(part.chosen, free):
            title = part.chosen.heading.title
            free.append(part.own)
        elif _names_job(part.chosen, title):
            free.append(part.own)
        else:
            _add(sections, part.chosen, part.own, reading)
    return sections, free


def _parts(chosen: Sequence[Chosen], reading: Reading) -> Iterator[Part]:
    """Cut the sentences at the headings."""
    sentences = reading.sentences
    current, first, number = None, 0, 0
    for opening in chosen:
        while number < len(sentences) and sentences[number].block < opening.heading.block:
            number += 1
        yield Part(current, range(first, number))
        while number < len(sentences) and sentences[number].block == opening.heading.block:
            number += 1
        current, first = opening, number
    yield Part(current, range(first, len(sentences)))


def _is_title(chosen: Chosen, free: Sequence[range]) -> bool:
    if free and len(free[0]) > 2:  # noqa: PLR2004 - a notice may stand above a title, not a page
        return False
    best = max(chosen.scores.values(), default=0)
    return best < 1.5 * CLEAR or is_job_title(chosen.heading, chosen.scores)


def _names_job(chosen: Chosen, title: str) -> bool:
    return chosen.heading.title == title or (chosen.heading.level < 3 and is_job_title(*chosen))  # noqa: PLR2004


def _add(sections: list[Section], chosen: Chosen, own: range, reading: Reading) -> None:
    """Open a section, or prolong the one above where the line only leads in."""
    heading, scores = chosen
    body = reading.weigh(own)
    span = reading.span(own, empty=heading.span.end)
    if heading.style == "label" and sections and _leads_in(sections[-1], scores, body):
        sections[-1] = replace(
            sections[-1], body=Span(sections[-1].body.start, span.end), end_line=reading.end_line(span)
        )
        return
    kind = _kind(heading, scores, body, sections)
    sections.append(
        Section(
            kind, heading.title, heading.line, reading.end_line(span), heading.style, heading.span,
            Span(heading.span.end, span.end), heading.level, contradicting_kind(kind, body),
        )
    )  # fmt: skip


def _leads_in(above: Section, scores: Scores, body: BodyKinds) -> bool:
    """Whether a line with a colon only leads in to what the section above it is about anyway."""
    best = max(scores, key=lambda kind: scores[kind], default="")
    clear = bool(best) and scores[best] >= CLEAR
    if clear and best != above.kind:
        return False
    return above.kind not in ("other", "summary") or not body.items


def _kind(heading: Heading, scores: Scores, body: BodyKinds, sections: Sequence[Section]) -> SectionKind:
    """The kind that the heading names; where it names none, what its body and the section above it say."""
    totals = dict(scores)
    best = max(totals.values(), default=0)
    weight = FEWEST_POINTS if best >= CLEAR else BY_BODY
    for kind in body.points:
        totals[kind] = totals.get(kind, 0) + weight * body.share(kind)
    if best < CLEAR and sections and sections[-1].kind in INHERITING and sections[-1].level <= heading.level:
        totals[sections[-1].kind] = totals.get(sections[-1].kind, 0) + INHERITED
    found = max(totals, key=lambda kind: totals[kind], default="other")
    return found if totals.get(found, 0) >= FEWEST_POINTS else "other"  # type: ignore[return-value]
