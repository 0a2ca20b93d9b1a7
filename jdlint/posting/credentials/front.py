"""Licences that the front matter asks for: `license = "LCSW or LMFT"` reads as an item of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.posting.credentials.place import ASKING_SECTIONS
from jdlint.posting.sentences import Sentence
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.parts import Section
    from jdlint.text.source import Source


def with_front_matter(
    source: Source, folded: bytes, sections: Sequence[Section], sentences: Sequence[Sentence]
) -> tuple[bytes, Sequence[Sentence]]:
    """The folded prose and its sentences, with the values of those fields that ask for something."""
    fields = [part for part in sections if part.found_by == "front-matter" and part.kind in ASKING_SECTIONS]
    values = [span for part in fields if (span := _value(source, part.span))]
    for span in values:
        folded = folded[: span.start] + fold(source.slice(span)) + folded[span.end :]
    return folded, [*(Sentence(span, "item", -1) for span in values), *sentences] if values else sentences


def _value(source: Source, field: Span) -> Span | None:
    """What stands behind the key."""
    text = source.slice(field)
    ends = [at for at in (text.find(":"), text.find("=")) if at >= 0]
    start = min(ends, default=len(text)) + 1
    return Span(field.start + start, field.end) if text[start:].strip() else None
