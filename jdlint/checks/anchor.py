"""Where a finding about the posting as a whole points: its title, or failing that its first words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span


def posting_anchor(posting: Posting) -> Span:
    """The title, the first heading, the first sentence or, where there is none of them, the first line."""
    if posting.metadata.title_span:
        return posting.metadata.title_span
    for block in posting.blocks:
        if block.kind == "heading" and block.span.end > block.span.start:
            return block.span
    if posting.sentences:
        return posting.sentences[0].span
    return posting.source.line_span(1)
