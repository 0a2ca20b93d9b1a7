"""The company that a term keeps: whether the words beside it make it harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.matching import Pattern, finder
from jdlint.posting.contexts import NEAR
from jdlint.text.span import Span

if TYPE_CHECKING:
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
    company = term.company

    def occurs(name: str, within: Span) -> bool:
        return any(finder(expression).search(folded, within) for expression in company[name])

    def stands_in(name: str) -> bool:
        return any(found.overlaps(span) for each in company[name] for found in finder(each).find(folded, around))

    return (
        ("unless" in company and stands_in("unless"))
        or ("unless_in_sentence" in company and occurs("unless_in_sentence", around))
        or ("unless_near" in company and occurs("unless_near", _near(posting, span)))
        or ("needs" in company and not stands_in("needs"))
        or ("needs_in_sentence" in company and not occurs("needs_in_sentence", around))
        or (term.unless_negated and _is_negated(folded, around, span))
    )


def _near(posting: Posting, span: Span) -> Span:
    return Span(max(0, span.start - NEAR), min(len(posting.folded), span.end + NEAR))


def _is_negated(folded: bytes, sentence: Span, span: Span) -> bool:
    """Whether the sentence says "not", "without" or the like shortly before the match."""
    start = max(sentence.start, span.start - _REACH)
    return start < span.start and _NEGATION.search(folded, Span(start, span.start)) is not None
