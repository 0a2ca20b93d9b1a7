"""Words and phrases: finds the terms that a rule lists, except in the company that makes them harmless."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Final

from pydantic import Field

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.company import is_harmless
from jdlint.checks.offer import offer
from jdlint.checks.term import Term
from jdlint.posting.contexts import ContextName

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.checks.base import Severity
    from jdlint.matching import Pattern
    from jdlint.text.span import Span

SILENT_IN: Final[tuple[ContextName, ...]] = ("equal-opportunity", "quotation", "name")
"""Where no term counts unless it says so itself in `fires_in`."""

_TIMES: Final = {1: "once", 2: "twice"}


class Terms(Check):
    """The check `terms`.

    `once`: a term is reported at its first place only, with how often it stands in the posting (`{times}` in the
    message). `eased_in`: contexts, such as a stated legal requirement, in which a finding is no more than an info.
    """

    name: ClassVar[str] = "terms"
    claims_words: ClassVar[bool] = True

    terms: tuple[Term, ...] = Field(min_length=1)
    once: bool = False
    eased_in: tuple[ContextName, ...] = ()

    @cached_property
    def _finders(self) -> list[tuple[int, Pattern]]:
        return [(number, pattern) for number, term in enumerate(self.terms) for pattern in term.patterns]

    def patterns(self) -> Sequence[Pattern]:
        """The patterns of all terms."""
        return [pattern for _, pattern in self._finders]

    def run(self, case: Case) -> Iterator[Hit]:
        """Every match of a term that stands in no harmless company and no silent context."""
        found = sorted(pair for pair in self._found(case) if self._counts(pair, case))
        counts = Counter(number for _, number in found) if self.once else Counter[int]()
        for span, number in found:
            if self.once and not (count := counts.pop(number, 0)):
                continue
            times = _TIMES.get(count, f"{count} times") if self.once else "once"
            severity = self._severity(number, case, span)
            yield offer(self.terms[number], case.posting, span, times=times, severity=severity)

    def _found(self, case: Case) -> Iterator[tuple[Span, int]]:
        """The matches of all patterns, each with the number of its term; where several overlap, the longest."""
        every = [(span, self._finders[number][0]) for number, spans in case.matches.items() for span in spans]
        taken: list[Span] = []
        for span, number in sorted(every, key=lambda pair: (pair[0].start - pair[0].end, pair)):
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield span, number

    def _counts(self, pair: tuple[Span, int], case: Case) -> bool:
        span, term = pair[0], self.terms[pair[1]]
        silent = [name for name in SILENT_IN if name not in term.fires_in]
        return not is_harmless(term, case.posting, span) and not case.posting.contexts.any(silent, span)

    def _severity(self, number: int, case: Case, span: Span) -> Severity | None:
        if self.eased_in and case.posting.contexts.any(self.eased_in, span):
            return "info"
        return self.terms[number].severity
