# ruff: noqa: ARG001
"""To be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdlint.posting.parts import Requirement, Section
    from jdlint.posting.sentences import Sentence
    from jdlint.text.source import Source


def find_requirements(
    source: Source, prose: str, sections: tuple[Section, ...], sentences: tuple[Sentence, ...]
) -> tuple[Requirement, ...]:
    """To be written."""
    return ()
