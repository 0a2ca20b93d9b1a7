"""The sections of a posting: how they are found, and what tells their kinds."""

from jdlint.posting.sections.find import find_sections
from jdlint.posting.sections.reading import Reading

__all__ = ["Reading", "find_sections"]
