"""What a posting asks of the candidate, item by item, and how strongly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
    kinds = _Kinds(sections)
    found = []
    for span, kind, is_item in _units(sentences, kinds):
        text = prose[span.start : span.end]
        lower = " ".join(text.lower().replace("’", "'").split())
        if lower and _asks(lower, kind, is_item=is_item):
            strength = strength_in_words(lower, 0, len(lower)) or strength_of_section(kind)
            found.append(Requirement(span, " ".join(text.split()), source.line(span.start), strength))
    return tuple(found)


def _asks(lower: str, kind: SectionKind | None, *, is_item: bool) -> bool:
    if kind in ASKING:
        return is_item or bool(_ASKING_PROSE.search(lower))
    return kind not in _NO_DEMANDS and bool(_OF_THE_READER.search(lower))


class _Kinds:
    """The kind of the innermost section at rising offsets, in one walk; a body of duties counts as duties."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self._sections = [section for section in sections if not section.is_mention]
        self._next = 0
        self._open: list[Section] = []

    def at(self, offset: int) -> SectionKind | None:
        while self._next < len(self._sections) and self._sections[self._next].span.start <= offset:
            self._open.append(self._sections[self._next])
            self._next += 1
        self._open = [section for section in self._open if offset < section.span.end]
        inner = min(self._open, key=lambda section: section.span.end - section.span.start, default=None)
        return (inner.contents or inner.kind) if inner else None


def _units(sentences: Sequence[Sentence], kinds: _Kinds) -> Iterator[tuple[Span, SectionKind | None, bool]]:
    """An item of a list is one, with all its sentences; elsewhere each sentence is."""
    first, last = None, None
    for sentence in sentences:
        if first and last and first.kind == "item" and sentence.block == first.block:
            last = sentence
            continue
        if first and last:
            yield Span(first.span.start, last.span.end), kinds.at(first.span.start), first.kind == "item"
        first = last = None if sentence.kind == "heading" else sentence
    if first and last:
        yield Span(first.span.start, last.span.end), kinds.at(first.span.start), first.kind == "item"
