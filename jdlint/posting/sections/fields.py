"""Sections of one line: `Label: value` in the text, and the entries of the front matter that hold content."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.parts import Section, SectionKind
from jdlint.posting.sections.heading_kinds import heading_scores
from jdlint.posting.sections.heading_words import ASKING, words_of
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.sections.headings import LabelledValue
    from jdlint.posting.sections.reading import Reading

CLEAR: Final = 6.0
CLEAR_QUESTION: Final = 4.0
"""A label that is a question has no head that would count more: "What you'd own"."""
FIELD_LEVEL: Final = 10
LISTS: Final = frozenset(["duties", "qualifications", "preferred", "company"])
FEWEST_WORDS: Final = {"company": 7, "summary": 6, "duties": 4, "qualifications": 4, "other": 1}
_AMOUNT = Lazy(r"\d|(?i:unpaid|voluntary|volunteer|band |grade )")
_TERMS_OF_USE = Lazy(r"\W*(?:https?://|(?:MIT|BSD|Apache|[AL]?GPL|MPL|CC[ -]?(?:BY|0)|Creative Commons|Proprietary)\b)")
"""How the licence begins under which a text or its template may be used."""


def field_kind(key: str, value: str) -> SectionKind | None:
    """The kind of a labelled value, or None where its label is unknown or the value too thin to count.

    The name of an employer is no section about it, "competitive" no pay.
    """
    scores = heading_scores(key)
    kind = max(scores, key=scores.__getitem__, default="other")
    if kind in ("other", "any") or not _is_clear(key, scores[kind]) or not value.strip(" -–—.\"'"):
        return None
    if kind == "compensation" and not _AMOUNT.search(value):
        return None
    if kind == "licensure" and _TERMS_OF_USE.match(value):
        return None
    return kind if len(value.split()) >= FEWEST_WORDS.get(kind, 1) else None  # type: ignore[return-value]


def _is_clear(key: str, points: float) -> bool:
    """Whether a label has points enough; a question needs fewer."""
    return points >= CLEAR or (points >= CLEAR_QUESTION and words_of(key)[0] in ASKING)


class Field(Struct, frozen=True):
    """A field as a section, and whether it is an item of a list."""

    section: Section
    is_item: bool


def labelled_fields(reading: Reading, labelled: Iterable[LabelledValue]) -> list[Field]:
    """The `Label: value` lines whose label names a kind of content."""
    fields = []
    for found in labelled:
        kind = field_kind(found.key, reading.source.slice(found.value))
        if kind:
            heading, body = Span(found.span.start, found.value.start), Span(found.value.start, found.span.end)
            section = Section(kind, found.key, found.line, found.end_line, found.style, heading, body, FIELD_LEVEL)
            fields.append(Field(section, reading.blocks[found.block].kind == "item"))
    return fields


def outside_their_kind(fields: Sequence[Field], headed: Sequence[Section]) -> list[Section]:
    """The fields that tell something else than the headed section they stand in.

    The first words of an item under "Benefits" name that benefit, whatever they say.
    """
    starts = [section.start for section in headed]
    kept = []
    for field in fields:
        section = field.section
        number = bisect_right(starts, section.start) - 1
        host = headed[number].kind if number >= 0 and section.start < headed[number].body.end else None
        if host != section.kind and not (field.is_item and host in LISTS) and host != "benefits":
            kept.append(section)
    return kept


def front_matter_sections(front_matter: FrontMatter) -> list[Section]:
    """The entries of the front matter that hold content."""
    sections = []
    for field in front_matter.fields:
        kind = field_kind(field.key.replace("-", " "), field.value)
        if kind:
            sections.append(Section(kind, field.key, field.line, field.line, "front-matter", None, field.span))
    return sections
