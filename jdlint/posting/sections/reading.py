"""A posting read as far as its sentences: what the search for sections works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jdlint.posting.sections.body_kinds import BodyKinds
from jdlint.posting.sections.cues import Evidence, cue_table
from jdlint.text.once import once
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.sentences import Sentence
    from jdlint.text.source import Source


class Reading(Struct, frozen=True, dict=True):
    """Source, prose, its folded copy, blocks and sentences of one posting."""

    source: Source
    prose: str
    folded: bytes
    blocks: Sequence[Block]
    sentences: Sequence[Sentence]

    @once
    def evidence(self) -> Sequence[Evidence]:
        """For each sentence its points by kind."""
        return cue_table().weigh(self.folded, self.sentences)

    def weigh(self, own: range) -> BodyKinds:
        """What the sentences of these numbers are about."""
        return BodyKinds(self.sentences[own.start : own.stop], self.evidence[own.start : own.stop])

    def span(self, own: range, *, empty: int) -> Span:
        """From the first of these sentences to the end of the last; at `empty` where there are none."""
        if not own:
            return Span(empty, empty)
        return Span(self.sentences[own.start].span.start, self.sentences[own.stop - 1].span.end)

    def line(self, number: int) -> int:
        """The line that a sentence starts on."""
        return self.source.line(self.sentences[number].span.start)

    def title(self, span: Span) -> str:
        """The words of a span on one line, without markup; of one that is nothing but code, the code."""
        words = self.prose[span.start : span.end].split()
        return " ".join(words or self.source.slice(span).replace("`", " ").split())

    def end_line(self, span: Span) -> int:
        """The line that a span ends on."""
        return self.source.line(max(span.start, span.end - 1))
