"""The contexts of silence: what a place in a posting stands in, such as a quotation, a name or a list of benefits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

from jdlint.matching import Blocks
from jdlint.model import Passes
from jdlint.posting.context_patterns import context_index, contexts
from jdlint.posting.equal_opportunity import is_equal_opportunity
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.matching import Matches
    from jdlint.posting.posting import Posting

NEAR: Final = 300
"""How many characters before and after a place are near it."""

_QUOTED: Final = Lazy(r'"[^"\r\n]{1,400}"')
_LEAST_QUOTED_WORDS: Final = 4


def _known(name: str) -> str:
    if name not in contexts():
        raise ValueError(f"'{name}' is no context; there are {', '.join(sorted(contexts()))}")
    return name


ContextName = Annotated[str, Passes(_known)]


class Known:
    """What was found out of the contexts of one posting."""

    def __init__(self) -> None:
        self.answers: dict[tuple[str, Span], bool] = {}
        self.looked: dict[tuple[str, Span], dict[int, Matches]] = {}


class Contexts:
    """Answers, for one posting, whether a place stands in a context; each is looked at when first asked for.

    A context of the table lists kinds of `sections` and `blocks`, and patterns: in the `sentence` of the place,
    `near` it, `covering` a part of it, or anywhere in the `posting`.
    """

    KEYS: Final = ("sections", "blocks", "sentence", "near", "covering", "posting")

    def __init__(self, posting: Posting, known: Known) -> None:
        self._posting = posting
        self._known = known

    def any(self, names: Iterable[str], span: Span) -> bool:
        """Whether the place stands in at least one of these contexts."""
        return any(self.holds(name, span) for name in names)

    def holds(self, name: str, span: Span) -> bool:
        """Whether the place stands in this context."""
        key, answers = (name, span), self._known.answers
        if key not in answers:
            answers[key] = self._holds(name, span)
        return answers[key]

    def _holds(self, name: str, span: Span) -> bool:
        context, posting = contexts()[name], self._posting
        section = posting.section_at(span.start)
        if section is not None and section.kind in context.get("sections", ()):
            return True
        sentence = posting.sentence_at(span.start)
        if sentence is not None and sentence.kind in context.get("blocks", ()):
            return True
        return (name == "quotation" and self._is_quoted(span)) or self._is_told(name, span)

    def _is_told(self, name: str, span: Span) -> bool:
        """Whether words around the place tell of the context."""
        folded = self._posting.folded
        around = self._sentence(span)
        if name == "equal-opportunity" and is_equal_opportunity(
            folded, lambda key: self._matches("sentence", name, key, around)
        ):
            return True
        near = Span(max(0, span.start - NEAR), min(span.end + NEAR, len(folded)))
        covering = self._matches("sentence", name, "covering", around)
        return bool(
            self._matches("sentence", name, "sentence", around)
            or self._matches("near", name, "near", near)
            or self._matches("posting", name, "posting", Span(0, len(folded)))
            or (covering and any(found.overlaps(span) for spans in covering.values() for found in spans))
        )

    def _matches(self, stretch: str, name: str, key: str, within: Span) -> Matches | None:
        """The matches of the patterns that a context has under a key."""
        index, numbers = context_index(stretch)
        number = numbers.get((name, key))
        if number is None:
            return None
        looked = self._known.looked
        if (stretch, within) not in looked:
            looked[stretch, within] = index.look(Blocks(self._posting.folded, [within]))
        return looked[stretch, within].get(number)

    def _sentence(self, span: Span) -> Span:
        """The sentence of a place, no longer than the text."""
        start, end = self._posting.words_around(span)
        return Span(start, min(end, len(self._posting.folded)))

    def _is_quoted(self, span: Span) -> bool:
        """Whether the place stands in a quotation of four words or more; a shorter one only stresses a word."""
        sentence = self._posting.sentence_at(span.start)
        if sentence and self._posting.blocks[sentence.block].quoted and not self._posting.is_passed_on:
            return True
        block = self._sentence(span)
        text = self._posting.folded[block.start : block.end].decode("latin-1")
        return any(
            block.start + quote.start() <= span.start < block.start + quote.end()
            and len(quote[0].split()) >= _LEAST_QUOTED_WORDS
            for quote in _QUOTED.finditer(text)
        )
