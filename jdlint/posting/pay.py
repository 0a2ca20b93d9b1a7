# ruff: noqa: ARG001
"""To be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.parts import Pay, Section
    from jdlint.text.source import Source


def find_pay(source: Source, prose: str, sections: tuple[Section, ...], front_matter: FrontMatter) -> tuple[Pay, ...]:
    """To be written."""
    return ()
