"""The sections of a posting: how they are found, and what tells their kinds."""

from jdlint.posting.sections.find import find_sections
from jdlint.posting.sections.present import NO_WORDS, present_kinds
from jdlint.posting.sections.reading import Reading
from jdlint.posting.sections.told import add_told

__all__ = ["NO_WORDS", "Reading", "add_told", "find_sections", "present_kinds"]
