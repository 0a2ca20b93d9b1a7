"""A demand that no duty in the posting explains, such as a driving licence where nobody drives."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.pattern_text import IndexedText
from jdlint.matching import Pattern, PatternIndex, PatternSet
from jdlint.model import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.text.span import Span

_NO_DEMANDS: Final = frozenset(["benefits", "company", "equal-opportunity", "preferred", "apply"])


class UntiedDemand(Check):
    """The check `untied-demand`: the first match of `demand`, where nothing in the posting ties it to the work.

    A match of `ties` anywhere but in the demand's own sentence ties it; `unless_in_sentence` excuses it there.
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
    def _excusing(self) -> tuple[Pattern, ...]:
        return tuple(map(Pattern, self.unless_in_sentence))

    def prepare(self) -> None:
        """As for every check, and what ties or excuses the demands."""
        super().prepare()
        assert self._tying  # noqa: S101 - reading it works it out
        assert all(pattern.expression for pattern in self._excusing)  # noqa: S101 - as above

    def run(self, case: Case) -> Iterator[Hit]:
        """The first demand, or nothing."""
        demands = sorted(span for spans in case.matches.values() for span in spans)
        first = next((span for span in demands if not self._is_tied(case, span)), None)
        if first:
            yield Hit(first)

    def _is_tied(self, case: Case, span: Span) -> bool:
        posting = case.posting
        section = posting.section_at(span.start)
        if section is not None and section.kind in _NO_DEMANDS:
            return True
        sentence = posting.sentence_at(span.start)
        around = sentence.span if sentence else span
        if any(pattern.search(posting.folded, around) for pattern in self._excusing):
            return True
        ties = self._tying.look(posting.searched).get(0)
        return ties is not None and any(not tie.overlaps(around) for spans in ties.values() for tie in spans)
