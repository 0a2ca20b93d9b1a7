"""The contexts of silence: what a place in a posting stands in, such as a quotation, a name or a list of benefits."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, Any, Final

from jdlint.matching import Pattern, PatternIndex
from jdlint.model import Passes
from jdlint.posting.equal_opportunity import is_equal_opportunity
from jdlint.tables.read import read_table
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.posting.posting import Posting

NEAR: Final = 300
"""How many characters before and after a place are near it."""

_QUOTED: Final = re.compile(r'"[^"\r\n]{1,400}"')
_LEAST_QUOTED_WORDS: Final = 4


@cache
def _table() -> dict[str, dict[str, Any]]:
    return read_table("inclusive", "contexts")


@cache
def _index(context: str, key: str) -> PatternIndex:
    return PatternIndex([Pattern(text) for text in _table()[context].get(key, ())])


def _known(name: str) -> str:
    if name not in _table():
        raise ValueError(f"'{name}' is no context; there are {', '.join(sorted(_table()))}")
    return name


ContextName = Annotated[str, Passes(_known)]


class Contexts:
    """Answers, for one posting, whether a place stands in a context; each is looked at when first asked for.

    A context of the table lists kinds of `sections` and `blocks`, and patterns: in the `sentence` of the place,
    `near` it, `covering` a part of it, or anywhere in the `posting`.
    """

    KEYS: Final = ("sections", "blocks", "sentence", "near", "covering", "posting")

    def __init__(self, posting: Posting) -> None:
        self._posting = posting
        self._answers: dict[tuple[str, Span], bool] = {}
        self._occurring: dict[tuple[str, str, Span], bool] = {}

    def any(self, names: Iterable[str], span: Span) -> bool:
        """Whether the place stands in at least one of these contexts."""
        return any(self.holds(name, span) for name in names)

    def holds(self, name: str, span: Span) -> bool:
        """Whether the place stands in this context."""
        key = (name, span)
        if key not in self._answers:
            self._answers[key] = self._holds(name, span)
        return self._answers[key]

    def _holds(self, name: str, span: Span) -> bool:
        if name == "quotation" and self._is_quoted(span):
            return True
        if name == "equal-opportunity" and is_equal_opportunity(self._posting, self._sentence(span)):
            return True
        context = _table()[name]
        section = self._posting.section_at(span.start)
        sentence = self._posting.sentence_at(span.start)
        return (
            (section is not None and section.kind in context.get("sections", ()))
            or (sentence is not None and sentence.kind in context.get("blocks", ()))
            or self._occurs(name, "sentence", self._sentence(span))
            or self._occurs(name, "near", Span(max(0, span.start - NEAR), span.end + NEAR))
            or self._occurs(name, "posting", Span(0, len(self._posting.folded)))
            or any(
                found.overlaps(span)
                for spans in _index(name, "covering").find(self._posting.folded, [self._sentence(span)]).values()
                for found in spans
            )
        )

    def _sentence(self, span: Span) -> Span:
        return self._posting.words_around(span)

    def _occurs(self, name: str, key: str, within: Span) -> bool:
        within = Span(within.start, min(within.end, len(self._posting.folded)))
        asked = (name, key, within)
        if asked not in self._occurring:
            self._occurring[asked] = bool(_index(name, key).find(self._posting.folded, [within]))
        return self._occurring[asked]

    def _is_quoted(self, span: Span) -> bool:
        """Whether the place stands in a quotation of four words or more; a shorter one only stresses a word."""
        sentence = self._posting.sentence_at(span.start)
        if sentence and self._posting.blocks[sentence.block].quoted and not self._is_all_quoted:
            return True
        block = self._sentence(span)
        text = self._posting.folded[block.start : block.end].decode("latin-1")
        return any(
            block.start + quote.start() <= span.start < block.start + quote.end()
            and len(quote[0].split()) >= _LEAST_QUOTED_WORDS
            for quote in _QUOTED.finditer(text)
        )

    @cached_property
    def _is_all_quoted(self) -> bool:
        """Whether most of the posting stands behind `>`, as in a message that was passed on."""
        blocks = self._posting.blocks
        return 2 * sum(block.quoted for block in blocks) > len(blocks)
