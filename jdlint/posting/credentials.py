# ruff: noqa: ARG001
"""To be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdlint.posting.parts import Credential, Section
    from jdlint.posting.sentences import Sentence
    from jdlint.text.source import Source


def find_credentials(
    source: Source, prose: str, folded: bytes, sections: tuple[Section, ...], sentences: tuple[Sentence, ...]
) -> tuple[Credential, ...]:
    """To be written."""
    return ()
