"""The company that a term keeps: whether the words beside it make it harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.matching import Pattern
from jdlint.posting.contexts import NEAR
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.checks.term import Term
    from jdlint.posting.posting import Posting

_NEGATION: Final = Pattern(
    "not|never|no|non|without|rather than|instead of|avoid|neither|nor|(do|does|is|are|was|were|wo|ca)n't|cannot"
)
_REACH: Final = 45


def is_harmless(term: Term, posting: Posting, span: Span) -> bool:
    """Whether what stands around a match says that it is not what the rule means."""
    folded = posting.folded
    around = posting.words_around(span)
    near = Span(max(0, span.start - NEAR), min(len(folded), span.end + NEAR))
    company = term.company

    def occurs(patterns: Iterable[Pattern], within: Span) -> bool:
        return any(pattern.search(folded, within) for pattern in patterns)

    def stands_in(patterns: Iterable[Pattern]) -> bool:
        return any(found.overlaps(span) for pattern in patterns for found in pattern.find(folded, around))

    return (
        stands_in(company["unless"])
        or occurs(company["unless_in_sentence"], around)
        or occurs(company["unless_near"], near)
        or bool(company["needs"] and not stands_in(company["needs"]))
        or bool(company["needs_in_sentence"] and not occurs(company["needs_in_sentence"], around))
        or (term.unless_negated and _is_negated(folded, around, span))
    )


def _is_negated(folded: bytes, sentence: Span, span: Span) -> bool:
    """Whether the sentence says "not", "without" or the like shortly before the match."""
    start = max(sentence.start, span.start - _REACH)
    return start < span.start and _NEGATION.search(folded, Span(start, span.start)) is not None
