"""Sentences and paragraphs that are too long to take in at one reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from jdlint.checks.base import Case, Check, Hit
from jdlint.model import Limits
from jdlint.posting.readability import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

WORDS_PER_LISTED_THING: Final = 5


class LongText(Check):
    """The check `long-text`: the longest sentences, paragraphs or items `over` so many words, `most` of them.

    Equal-opportunity statements are left alone, and so are sentences that list names or tools.
    """

    name: ClassVar[str] = "long-text"

    of: Literal["sentence", "paragraph", "item"]
    over: Annotated[int, Limits(gt=0)]
    most: Annotated[int, Limits(gt=0)] = 3

    def run(self, case: Case) -> Iterator[Hit]:
        """The longest ones."""
        posting = case.posting
        spans = _sentences(posting, self.over) if self.of == "sentence" else _blocks(posting, self.of, self.over)
        long = ((words, span) for words, span in spans if not _is_statement(posting, span))
        for words, span in sorted(long, reverse=True)[: self.most]:
            yield Hit(span, {"words": words, "limit": self.over})


def _sentences(posting: Posting, over: int) -> Iterator[tuple[int, Span]]:
    for sentence in posting.running_sentences:
        words = sentence.words
        if words > over and posting.prose.count(",", *sentence.span) * WORDS_PER_LISTED_THING < words:
            yield words, sentence.span


def _blocks(posting: Posting, kind: str, over: int) -> Iterator[tuple[int, Span]]:
    for block in posting.blocks:
        start, end = block.span.start, block.span.end
        if block.kind == kind and end - start > 2 * over:  # each word but the last takes two characters or more
            words = count_words(posting.prose[start:end])
            if words > over:
                yield words, block.span


def _is_statement(posting: Posting, span: Span) -> bool:
    section = posting.section_at(span.start)
    return section is not None and section.kind == "equal-opportunity"
