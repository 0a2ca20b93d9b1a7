"""Statements that a law speaks of: terms, tied to the laws of the places where the job may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from msgspec.structs import replace

from jdlint.checks.duty import unknown_headcount
from jdlint.checks.law import Law, LawNames, named_laws, reaching
from jdlint.checks.terms import Terms
from jdlint.checks.workplace import Workplace, find_workplace
from jdlint.model import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.checks.base import Case, Hit


class Statement(Terms):
    """The check `statement`: the terms of a rule, where one of its `laws` is in force and reaches the job.

    `{law}` in the message names up to two of them with their dates. Where the posting leaves open in which state or
    country the job is, `elsewhere` says how severe a finding is, or that there is none; where it names a place that no
    law in the list reaches, there is none. `not_federal` leaves out jobs with the US government.
    """

    name: ClassVar[str] = "statement"

    laws: Annotated[LawNames, Limits(min_length=1)]
    elsewhere: Literal["warning", "info", "silent"] = "info"
    not_federal: bool = False

    def run(self, case: Case) -> Iterator[Hit]:
        """Every match of a term, with the laws that speak of it there."""
        if not any(case.matches.values()):
            return
        workplace = find_workplace(case.posting, case.facts)
        if self.not_federal and workplace.federal:
            return
        mine = named_laws(self.laws)
        here = [
            law for law in reaching(mine, workplace, case.facts.today) if unknown_headcount(law, case.facts) is not None
        ]
        if here:
            yield from self._told(case, here, sure=any(law.certainty != "UNCERTAIN" for law in here))
        elif self.elsewhere != "silent":
            far = [law for law in mine.laws if law.in_force(case.facts.today) and _may_reach(law, workplace)]
            if far:
                yield from self._told(case, far, sure=False)

    def _told(self, case: Case, some: Sequence[Law], *, sure: bool) -> Iterator[Hit]:
        told = "; ".join(law.told() for law in some[:2])
        for hit in super().run(case):
            severity = hit.severity if sure else "info" if self.elsewhere == "silent" else self.elsewhere
            yield replace(hit, values={**hit.values, "law": told}, severity=severity, evidence="law")


def _may_reach(law: Law, workplace: Workplace) -> bool:
    """Whether the job may be where the law holds: no place is known, or no more than the law's own country."""
    if not workplace.codes:
        return True
    wide = [code for code in workplace.codes if "-" not in code]
    return any(place.startswith(f"{code}-") or place == code for place in law.places for code in wide)
