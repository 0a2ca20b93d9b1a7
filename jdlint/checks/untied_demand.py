"""A demand that no duty in the posting explains, such as a driving licence where nobody drives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.pattern_text import IndexedText
from jdlint.matching import Pattern
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
        """The demands, then what ties them."""
        return [Pattern(text) for text in (*self.demand, *self.ties)]

    def run(self, case: Case) -> Iterator[Hit]:
        """The first demand, or nothing."""
        demands: list[Span] = []
        ties: list[Span] = []
        for number, spans in case.matches.items():
            (demands if number < len(self.demand) else ties).extend(spans)
        for span in sorted(demands):
            if not self._is_tied(case, span, ties):
                yield Hit(span)
                return

    def _is_tied(self, case: Case, span: Span, ties: Sequence[Span]) -> bool:
        section = case.posting.section_at(span.start)
        if section is not None and section.kind in _NO_DEMANDS:
            return True
        sentence = case.posting.sentence_at(span.start)
        around = sentence.span if sentence else span
        excused = any(Pattern(text).search(case.posting.folded, around) for text in self.unless_in_sentence)
        return excused or any(not tie.overlaps(around) for tie in ties)
