"""The sections of a posting: headed, labelled, unheaded and those that only the front matter holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdlint.posting.sections.fields import front_matter_sections, labelled_fields, outside_their_kind
from jdlint.posting.sections.headed import headed_sections
from jdlint.posting.sections.headings import find_labelled_values
from jdlint.posting.sections.tables import table_sections
from jdlint.posting.sections.unheaded import content_sections

if TYPE_CHECKING:
    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.parts import Section
    from jdlint.posting.sections.reading import Reading


def find_sections(reading: Reading, front_matter: FrontMatter) -> tuple[Section, ...]:
    """The parts of the posting in order.

    A heading of a smaller size starts a section of its own: the bodies of headed sections never overlap. Fields and
    sections found by their content may lie inside a headed one.
    """
    labelled = list(find_labelled_values(reading))
    fields = labelled_fields(reading, labelled)
    field_lines = {field.section.line for field in fields}
    found = headed_sections(reading, fields=field_lines, labelled={value.line for value in labelled})
    known = [
        *front_matter_sections(front_matter), *outside_their_kind(fields, found.sections), *found.sections,
        *table_sections(reading, found.sections),
    ]  # fmt: skip
    full: list[Section] = []
    bare: list[Section] = []
    for section in known:
        (bare if section.kind == "company" and section.body.end <= section.body.start else full).append(section)
    unheaded = content_sections(reading, full, found.free)
    if bare and not any(section.kind == "company" for section in (*full, *unheaded)):
        bare = [replace(section, kind="other") for section in bare]  # a name alone says nothing of the employer
    return tuple(sorted([*full, *bare, *unheaded], key=_place))


def _place(section: Section) -> tuple[int, int]:
    """Where it starts; of two that start there, the longer first."""
    return section.start, -section.body.end
