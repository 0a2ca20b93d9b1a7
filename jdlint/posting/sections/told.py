"""Sections that stated pay, demanded licences and contacts make, where no heading and no wording told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.posting.parts import Section
from jdlint.posting.sections.contacts import find_contacts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jdlint.posting.parts import Credential, FoundBy, Location, Pay, SectionKind
    from jdlint.text.source import Source


def add_told(
    source: Source,
    sections: Sequence[Section],
    pay: Callable[[], Sequence[Pay]],
    credentials: Callable[[], Sequence[Credential]],
    locations: Callable[[], Sequence[Location]],
    *,
    front_matter_end: int,
) -> tuple[Section, ...]:
    """Add compensation where only an amount tells of it, conditions by a place, licensure by a demanded licence.

    A contact tells how to apply. A demanded licence is a qualification too where nothing else is asked for. Pay, places
    and credentials are worked out only where the kind is missing.
    """
    kinds = {section.kind for section in sections}
    told: list[tuple[SectionKind, Pay | Credential | Location]] = []
    if "compensation" not in kinds:
        told += [("compensation", row) for row in pay()]
    if "conditions" not in kinds:
        told += [("conditions", row) for row in locations()[:1]]
    if not any(_asks(section) for section in sections):
        told += [("qualifications", row) for row in credentials() if row.strength == "required"]
    if "licensure" not in kinds:
        told += [("licensure", row) for row in credentials() if row.strength != "unstated"]
    added = list(find_contacts(source, after=front_matter_end)) if "apply" not in kinds else []
    added += [_section(kind, row, source, front_matter_end) for kind, row in told]
    if not added:
        return tuple(sections)
    return tuple(sorted([*sections, *added], key=lambda section: (section.start, -section.body.end)))


def _asks(section: Section) -> bool:
    """Whether a section says what to bring; a mention of a licence does not by itself."""
    return section.kind in ("qualifications", "preferred", "licensure") and not section.is_mention


def _section(kind: SectionKind, part: Pay | Credential | Location, source: Source, front_matter_end: int) -> Section:
    found_by: FoundBy = "front-matter" if part.span.start < front_matter_end else "content"
    end_line = source.line(max(part.span.start, part.span.end - 1))
    return Section(kind, "", part.line, end_line, found_by, None, part.span)
