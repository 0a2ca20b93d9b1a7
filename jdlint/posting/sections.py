"""The sections of a posting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdlint.posting.parts import Section, SectionKind
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.sentences import Sentence
    from jdlint.text.source import Source

_KINDS: dict[SectionKind, str] = {
    "duties": r"dut|responsib|you.ll do|you will do",
    "qualifications": r"qualif|requirement|skills|about you",
    "compensation": r"salary|pay|compensation",
    "benefits": r"benefit|offer",
    "equal-opportunity": r"equal|divers",
    "apply": r"apply",
    "company": r"about us|who we are|company",
    "summary": r"summary|overview|role",
}


def find_sections(
    source: Source, prose: str, blocks: Sequence[Block], sentences: Sequence[Sentence], front_matter: FrontMatter
) -> tuple[Section, ...]:
    """The parts of the posting in order."""
    del sentences, front_matter
    headings = [block for block in blocks if block.kind == "heading" and block.level > 1]
    sections = []
    for block, following in zip(headings, [*headings[1:], None], strict=False):
        end = following.span.start if following else len(source.text)
        title = prose[block.span.start : block.span.end].strip()
        kind: SectionKind = next(
            (kind for kind, words in _KINDS.items() if re.search(words, title, re.IGNORECASE)), "other"
        )
        sections.append(
            Section(kind, title, block.line, source.line(max(0, end - 1)), "setext" if block.setext else "atx",
                    block.span, Span(block.span.end, end), block.level)
        )  # fmt: skip
    return tuple(sections)
