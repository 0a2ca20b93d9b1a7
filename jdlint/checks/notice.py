"""Notices that a law wants in a posting: use of AI, an existing vacancy, fair chance, who the agency is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.duty import Duty, severity_of, told, unknown_headcount
from jdlint.checks.law import LawNames, named_laws, reaching
from jdlint.checks.pattern_text import IndexedText
from jdlint.checks.workplace import find_workplace
from jdlint.matching import Pattern
from jdlint.model import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.checks.facts import Facts

_FACTS = {
    "automated_screening": "whether software screens the applicants is not told",
    "federal_contractor": "whether you are a federal contractor is not told",
    "agency": "whether you are an agency is not told",
}


class Notice(Check):
    """The check `notice`: one finding at the title where a law wants words that the posting does not hold.

    A pattern of `words` gives the notice; where there are `needs`, one of them must match before it is asked for.
    `fact` is what must be true of the employer; where that is not told, a pattern of `admits` tells it for one posting,
    and `unknown` says whether to say so or nothing.
    """

    name: ClassVar[str] = "notice"

    laws: Annotated[LawNames, Limits(min_length=1)]
    words: Annotated[tuple[IndexedText, ...], Limits(min_length=1, max_length=100)]
    needs: tuple[IndexedText, ...] = ()
    admits: tuple[IndexedText, ...] = ()
    fact: Literal["automated_screening", "federal_contractor", "agency"] | None = None
    unknown: Literal["info", "silent"] = "silent"
    not_federal: bool = True

    def patterns(self) -> Sequence[Pattern]:
        """The words that give the notice, then those that call for it, then those that tell the fact."""
        return [Pattern(text) for text in (*self.words, *self.needs, *self.admits)]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the title, or none."""
        if not case.posting.is_posting:
            return
        duties = list(self._duties(case))
        asked = any(not duty.unknown for duty in duties) or (duties and self.unknown == "info")
        if asked and not self._is_given(case) and self._is_called_for(case):
            yield Hit(posting_anchor(case.posting), {"law": told(duties)}, severity=severity_of(duties))

    def _is_given(self, case: Case) -> bool:
        return any(number < len(self.words) for number in case.matches)

    def _is_called_for(self, case: Case) -> bool:
        first = len(self.words)
        return not self.needs or any(first <= number < first + len(self.needs) for number in case.matches)

    def _duties(self, case: Case) -> Iterator[Duty]:
        workplace = find_workplace(case.posting, case.facts)
        if (self.not_federal and workplace.federal) or self._is_ruled_out(case.facts):
            return
        for law in reaching(named_laws(self.laws), workplace, case.facts.today):
            missing = unknown_headcount(law, case.facts)
            if missing is not None:
                yield Duty(law, self._unknown_fact(case) or missing)

    def _is_ruled_out(self, facts: Facts) -> bool:
        return self.fact is not None and getattr(facts.employer, self.fact) is False

    def _unknown_fact(self, case: Case) -> str:
        if self.fact is None or getattr(case.facts.employer, self.fact) is not None or self._is_admitted(case):
            return ""
        return _FACTS[self.fact]

    def _is_admitted(self, case: Case) -> bool:
        return any(number >= len(self.words) + len(self.needs) for number in case.matches)
