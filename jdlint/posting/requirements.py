"""What a posting asks of the candidate, item by item, and how strongly."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from jdlint.posting.innermost import innermost
from jdlint.posting.parts import Requirement
from jdlint.posting.strength import strength_in_words, strength_of_section
from jdlint.posting.wording import any_of
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.parts import Section, SectionKind
    from jdlint.posting.sentences import Sentence
    from jdlint.text.source import Source

ASKING: Final = frozenset(["qualifications", "preferred", "licensure"])
_NO_DEMANDS: Final = frozenset(["benefits", "equal-opportunity", "company", "compensation", "compliance", "apply"])
_OF_THE_READER: Final = any_of("""
    you (?:must|need|will need|should|have|hold|are|'ll need), you'll (?:need|have), must (?:have|hold|possess|be),
    candidates? (?:must|should|will), applicants? (?:must|should|will),
    is (?:required|essential|preferred|desirable|a must|a plus), are (?:required|essential|preferred|desirable),
    required to (?:have|hold|possess|be), looking for (?:someone|an?),
    experience (?:of|with|in) .{1,80} (?:required|preferred|essential)
""")
_ASKING_PROSE: Final = any_of("""
    must, required?, requires?, need(?:ed|s)?, should, have, has, preferred, desirable, essential, minimum,
    experience, degree, ability, able, skills?, knowledge, licen[sc]\\\\w+, certif\\\\w+, regist\\\\w+,
    proficien\\\\w+, familiar\\\\w*, understanding
""")


def find_requirements(
    source: Source, prose: str, sections: Sequence[Section], sentences: Sequence[Sentence]
) -> tuple[Requirement, ...]:
    """The requirements in order: each list item where the section asks, and each sentence that asks anywhere."""
    edges, holding = innermost(sections)
    found = []
    for span, is_item in _units(sentences):
        kind = _kind(holding[bisect_right(edges, span.start) - 1])
        if kind in _NO_DEMANDS:
            continue
        text = prose[span.start : span.end]
        lower = text.lower().replace("’", "'")
        if _asks(lower, kind, is_item=is_item):
            strength = strength_in_words(lower, 0, len(lower)) or strength_of_section(kind)
            found.append(Requirement(span, " ".join(text.split()), source.line(span.start), strength))
    return tuple(found)


def _kind(section: Section | None) -> SectionKind | None:
    """What a section is; a body of duties counts as duties, whatever its heading says."""
    return (section.contents or section.kind) if section else None


def _asks(lower: str, kind: SectionKind | None, *, is_item: bool) -> bool:
    if kind in ASKING:
        return is_item or bool(_ASKING_PROSE.search(lower))
    return bool(_OF_THE_READER.search(lower))


def _units(sentences: Sequence[Sentence]) -> Iterator[tuple[Span, bool]]:
    """An item of a list is one, with all its sentences; elsewhere each sentence is."""
    item: Sentence | None = None
    end = 0
    for sentence in sentences:
        if item and sentence.block == item.block:
            end = sentence.span.end
            continue
        if item:
            yield Span(item.span.start, end), True
            item = None
        if sentence.kind == "item":
            item, end = sentence, sentence.span.end
        elif sentence.kind != "heading":
            yield sentence.span, False
    if item:
        yield Span(item.span.start, end), True
