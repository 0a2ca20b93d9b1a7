"""Sections of one line: `Label: value` in the text, and the entries of the front matter that hold content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Section, SectionKind
from jdlint.posting.sections.heading_kinds import heading_vocabulary
from jdlint.posting.sections.headings import find_labelled_values
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.sections.reading import Reading

CLEAR: Final = 6.0
FEWEST_WORDS: Final = {"company": 7, "summary": 6, "duties": 4, "qualifications": 4, "other": 1}
_AMOUNT = re.compile(r"\d|(?i:unpaid|voluntary|volunteer|band |grade )")


def field_kind(key: str, value: str) -> SectionKind | None:
    """The kind of a labelled value, or None where its label is unknown or the value too thin to count.

    The name of an employer is no section about it, "competitive" no pay.
    """
    scores = heading_vocabulary().score(key)
    kind = max(scores, key=lambda kind: scores[kind], default="other")
    if kind == "other" or scores[kind] < CLEAR or not value.strip(" -–—.\"'"):
        return None
    if kind == "compensation" and not _AMOUNT.search(value):
        return None
    return kind if len(value.split()) >= FEWEST_WORDS.get(kind, 1) else None  # type: ignore[return-value]


def labelled_sections(reading: Reading) -> list[Section]:
    """The `Label: value` lines whose label names a kind of content."""
    sections = []
    for field in find_labelled_values(reading):
        kind = field_kind(field.key, reading.source.slice(field.value))
        if kind:
            body = Span(field.value.start, field.span.end)
            sections.append(
                Section(
                    kind,
                    field.key,
                    field.line,
                    field.end_line,
                    field.style,
                    Span(field.span.start, field.value.start),
                    body,
                    10,
                )
            )
    return sections


def front_matter_sections(front_matter: FrontMatter) -> list[Section]:
    """The entries of the front matter that hold content."""
    sections = []
    for field in front_matter.fields:
        kind = field_kind(field.key.replace("-", " "), field.value)
        if kind:
            sections.append(Section(kind, field.key, field.line, field.line, "front-matter", None, field.span))
    return sections
