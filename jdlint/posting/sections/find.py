"""The sections of a posting: headed, labelled, unheaded and those that only the front matter holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.posting.sections.fields import front_matter_sections, labelled_fields, outside_their_kind
from jdlint.posting.sections.headed import headed_sections
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
    fields = labelled_fields(reading)
    headed, free = headed_sections(reading, {field.section.line for field in fields})
    known = [*front_matter_sections(front_matter), *outside_their_kind(fields, headed), *headed]
    unheaded = content_sections(reading, known, free)
    return tuple(sorted([*known, *unheaded], key=lambda section: (section.span.start, -section.span.end)))
