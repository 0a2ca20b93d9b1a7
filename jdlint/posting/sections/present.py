"""Which kinds of sections a posting holds, those not counted under whose heading nothing stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.parts import Section, SectionKind
    from jdlint.text.source import Source

NO_WORDS: Final = " \t\r\n#*_>"
"""What may stand between two headings that have nothing between them; an image or code is something."""


def present_kinds(source: Source, sections: Sequence[Section]) -> frozenset[SectionKind]:
    """The kinds of the sections that have words under them, by their heading or by what they hold."""
    kinds: set[SectionKind] = set()
    for section in sections:
        kind = section.kind
        contents = section.contents or kind
        known = kind in kinds and contents in kinds
        if not known and source.slice(section.body).strip(NO_WORDS):
            kinds.update((kind, contents))
    return frozenset(kinds)
