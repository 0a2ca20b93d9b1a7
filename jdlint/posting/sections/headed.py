"""The sections that a heading opens: which headings, how far, and of what kind."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from jdlint.posting.parts import Section, SectionKind
from jdlint.posting.sections.body_kinds import BodyKinds, contradicting_kind
from jdlint.posting.sections.captions import caption_sections, is_caption, names_employer
from jdlint.posting.sections.cues import names_task
from jdlint.posting.sections.heading_choice import CLEAR, Chosen, choose, is_job_title
from jdlint.posting.sections.heading_kinds import heading_scores
from jdlint.posting.sections.headings import find_headings
from jdlint.posting.sections.lead_ins import leads_in
from jdlint.posting.sections.line_forms import says_whom_to_reach
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jdlint.posting.sections.heading_kinds import Scores
    from jdlint.posting.sections.headings import Heading
    from jdlint.posting.sections.reading import Reading

INHERITED: Final = 3.0
BY_BODY: Final = 6.0
FEWEST_POINTS: Final = 3.0
MOST_SIBLINGS: Final = 20
INHERITING: Final = frozenset(["duties", "qualifications", "benefits", "company", "preferred"])


class Part(Struct, frozen=True):
    """What stands from one heading to the next, as the numbers of its sentences; the first part has no heading."""

    chosen: Chosen | None
    own: range


class Headed(Struct, frozen=True):
    """The sections that have a heading, and the sentences that stand under none that says what they are about."""

    sections: list[Section]
    free: list[range]


def headed_sections(reading: Reading, *, fields: Collection[int], labelled: Collection[int]) -> Headed:
    """Find the headed sections; lines of `fields` are no headings, those of `labelled` a label and its value."""
    candidates = [heading for heading in find_headings(reading) if heading.line not in fields]
    found = Headed([], [])
    title = ""
    for part in _parts(list(choose(candidates, reading.blocks)), reading):
        if part.chosen is None:
            found.free.append(part.own)
        elif not title and not found.sections and _is_title(part.chosen, found.free):
            title = part.chosen.heading.title
            found.free.append(part.own)
        else:
            _add(found, part.chosen, part.own, reading, title, labelled=labelled)
    return found


def _parts(chosen: Sequence[Chosen], reading: Reading) -> Iterator[Part]:
    """Cut the sentences at the headings."""
    blocks = [sentence.block for sentence in reading.sentences]
    current, first = None, 0
    for opening in chosen:
        yield Part(current, range(first, bisect_left(blocks, opening.heading.block, first)))
        current, first = opening, bisect_right(blocks, opening.heading.block, first)
    yield Part(current, range(first, len(blocks)))


def _is_title(chosen: Chosen, free: Sequence[range]) -> bool:
    if free and len(free[0]) > 2:  # noqa: PLR2004 - a notice may stand above a title, not a page
        return False
    best = max(chosen.scores.values(), default=0)
    heading = chosen.heading
    at_top = heading.level == 1 or (heading.block == 0 and not heading.title.startswith(("About", "ABOUT")))
    return best < (1.5 * CLEAR if at_top else CLEAR) or is_job_title(chosen.heading, chosen.scores)


def _add(found: Headed, chosen: Chosen, own: range, reading: Reading, title: str, *, labelled: Collection[int]) -> None:
    """Open a section, or prolong the one above where the line only leads in."""
    heading, scores = chosen.heading, chosen.scores
    sections = found.sections
    repeats = heading.title == title or (heading.level < 3 and is_job_title(chosen.heading, chosen.scores))  # noqa: PLR2004 - "# Nurse"
    if repeats and not (sections and own):
        found.free.append(own)
    elif heading.style == "label" and sections and leads_in(sections[-1], chosen, reading.weigh(own)):
        span = reading.span(own, empty=heading.span.end)
        body = Span(sections[-1].body.start, span.end)
        sections[-1] = replace(sections[-1], body=body, end_line=reading.end_line(span))
    elif is_caption(heading, scores) or (not sections and _names_employer(chosen, own, reading, labelled)):
        found.free.append(own)
        sections += caption_sections(heading, scores)
    else:
        sections.append(_section(heading, scores, own, reading, sections))


def _names_employer(chosen: Chosen, own: range, reading: Reading, labelled: Collection[int]) -> bool:
    bare = all(reading.line(number) in labelled for number in own)
    return names_employer(chosen.heading, chosen.scores, bare=bare)


def _section(heading: Heading, scores: Scores, own: range, reading: Reading, sections: Sequence[Section]) -> Section:
    body = reading.weigh(own)
    span = reading.span(own, empty=heading.span.end)
    kind = _kind(heading, scores, body, sections)
    return Section(
        kind, heading.title, heading.line, reading.end_line(span), heading.style, heading.span,
        Span(heading.span.end, span.end), heading.level, contradicting_kind(kind, body),
    )  # fmt: skip


def _kind(heading: Heading, scores: Scores, body: BodyKinds, sections: Sequence[Section]) -> SectionKind:
    """The kind that the heading names; where it names none, what its body and the section above it say."""
    if names_task(heading.title) and _parent(heading, sections) == "duties":
        return "duties"
    outright = _outright(heading.title)
    if outright:
        return outright
    totals = dict(scores)
    tells_nothing = totals.pop("any", 0) > 0
    if totals.get("other") and body.is_plainly_other("other"):
        del totals["other"]
    best = max(totals.values(), default=0)
    if heading.states_value and best < CLEAR:
        return "other"
    is_slogan = best == CLEAR and body.is_plainly_other(max(totals, key=totals.__getitem__))
    weight = FEWEST_POINTS if best >= CLEAR and not is_slogan else BY_BODY
    for kind, share in body.shares.items():
        totals[kind] = totals.get(kind, 0) + weight * share
    inherits = best < CLEAR and not tells_nothing
    if inherits and sections and sections[-1].kind in INHERITING and sections[-1].level <= heading.level:
        above = sections[-1].kind
        under = above == _parent(heading, sections)
        totals[above] = totals.get(above, 0) + (3 * INHERITED if under else INHERITED)
    found = max(totals, key=totals.__getitem__, default="other")
    return found if totals.get(found, 0) >= FEWEST_POINTS else "other"  # type: ignore[return-value]


def _parent(heading: Heading, sections: Sequence[Section]) -> SectionKind | None:
    """The kind of the section of a larger size that this heading stands in, where its siblings so far are of it too."""
    for above in reversed(sections[-MOST_SIBLINGS:]):
        if above.kind != sections[-1].kind:
            break
        if above.level < heading.level:
            return above.kind
    return None


@lru_cache(maxsize=4096)
def _outright(title: str) -> SectionKind | None:
    """The kind that a heading names so clearly that no body could change it, if there is one; headings repeat."""
    if says_whom_to_reach(title):
        return "apply"
    scores = heading_scores(title)
    if not scores or "other" in scores or "any" in scores:
        return None
    *_, second, best = 0.0, *sorted(scores.values())
    if best < CLEAR or best - second <= FEWEST_POINTS:
        return None
    found: str = max(scores, key=scores.__getitem__)
    return found  # type: ignore[return-value]
