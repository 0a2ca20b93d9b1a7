"""A demand that no duty in the posting explains, such as a driving licence where nobody drives."""

from __future__ import annotations

from functools import cached_property
from math import inf
from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.pattern_text import IndexedText
from jdlint.matching import Pattern, PatternIndex, PatternSet
from jdlint.model import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_NO_DEMANDS: Final = frozenset(["benefits", "company", "equal-opportunity", "preferred", "apply"])
_NOT_THE_WORK: Final = frozenset(["company", "equal-opportunity"])


class UntiedDemand(Check):
    """The check `untied-demand`: the first match of `demand`, where nothing in the posting ties it to the work.

    A match of `ties` ties it, but not in its own sentence nor where the employer speaks of itself;
    `unless_in_sentence` excuses it there.
    """

    name: ClassVar[str] = "untied-demand"
    on_matches: ClassVar[bool] = True

    demand: Annotated[tuple[IndexedText, ...], Limits(min_length=1)]
    ties: Annotated[tuple[IndexedText, ...], Limits(min_length=1)]
    unless_in_sentence: tuple[IndexedText, ...] = ()

    def patterns(self) -> Sequence[Pattern]:
        """The demands; what ties them is looked for only where there is one."""
        return [Pattern(text) for text in self.demand]

    @cached_property
    def _tying(self) -> PatternIndex:
        return PatternIndex([PatternSet.of(map(Pattern, self.ties))])

    @cached_property
    def _excusing(self) -> Pattern | None:
        return Pattern.of_any(self.unless_in_sentence) if self.unless_in_sentence else None

    def prepare(self) -> None:
        """As for every check, and what ties or excuses the demands."""
        super().prepare()
        assert self._tying  # noqa: S101 - reading it works it out
        assert self._excusing is None or self._excusing.expression  # noqa: S101 - as above

    def run(self, case: Case) -> Iterator[Hit]:
        """The first demand, or nothing."""
        ties = _Ties(self._ties(case.posting))
        for span in sorted(span for spans in case.matches.values() for span in spans):
            around = self._where_untied(case.posting, span)
            if around is not None and not ties.any_outside(around):
                yield Hit(span)
                return

    def _where_untied(self, posting: Posting, span: Span) -> Span | None:
        """The sentence of a demand, in which nothing ties it; None where nothing needs to."""
        section = posting.section_at(span.start)
        if section is not None and section.kind in _NO_DEMANDS:
            return None
        sentence = posting.sentence_at(span.start)
        around = sentence.span if sentence else span
        return None if self._excusing and self._excusing.search(posting.folded, around) else around

    def _ties(self, posting: Posting) -> Iterator[Span]:
        """What ties a demand to the work, looked for in one part of a long text after the other."""
        for _, part in posting.searched.parts():
            found = self._tying.look(part).get(0)
            spans = (span for each in found.values() for span in each) if found else ()
            yield from (span for span in spans if not _is_of_the_employer(posting, span))


class _Ties:
    """Spans that are looked for no further than is asked: of those known, where the first ends and the last begins."""

    def __init__(self, spans: Iterator[Span]) -> None:
        self._more = spans
        self._end: float = inf
        self._start = -1

    def any_outside(self, around: Span) -> bool:
        """Whether any of them stands outside this sentence."""
        while self._end > around.start and self._start < around.end:
            span = next(self._more, None)
            if span is None:
                return False
            self._end, self._start = min(self._end, span.end), max(self._start, span.start)
        return True


def _is_of_the_employer(posting: Posting, span: Span) -> bool:
    section = posting.section_at(span.start)
    return section is not None and section.kind in _NOT_THE_WORK
