"""Duties: which laws ask a posting for pay, benefits or a deadline, and what is not known about each."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from jdlint.checks.law import Law, SomeLaws, laws, reaching
from jdlint.checks.workplace import Workplace, find_workplace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from jdlint.checks.base import Severity
    from jdlint.checks.facts import Facts
    from jdlint.posting.posting import Posting

Ask = Literal["pay", "benefits", "deadline"]

_MOST_TOLD: Final = 2


class Duty(Struct, frozen=True):
    """A law that reaches the posting; `unknown` says which fact decides it and is not told, else it is empty."""

    law: Law
    unknown: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether all facts are known and the law was read or is well known."""
        return not self.unknown and self.law.certainty != "UNCERTAIN"


def find_duties(posting: Posting, facts: Facts, ask: Ask) -> list[Duty]:
    """The laws in force that ask this posting for something, those that certainly do first."""
    workplace = find_workplace(posting, facts)
    if workplace.federal:
        return []
    asking = _asking(ask)
    duties = [duty for law in reaching(asking, workplace, facts.today) for duty in _duty(law, workplace, facts)]
    duties += _far_duties(asking, workplace, facts, guess=ask == "pay")
    return sorted(duties, key=lambda duty: bool(duty.unknown))


@cache
def _asking(ask: Ask) -> SomeLaws:
    return SomeLaws(tuple(law for law in laws("pay-transparency").values() if ask in law.row["asks"]))


def _duty(law: Law, workplace: Workplace, facts: Facts) -> Iterator[Duty]:
    """One duty with what is not known about it, or none where the employer is told to be too small."""
    missing = unknown_headcount(law, facts)
    if missing is None:
        return
    enforced: date | None = law.row.get("enforced")
    if enforced and enforced > (facts.today or law.as_of):
        missing = f"it is enforced from {enforced}"
    if not missing and len(workplace.countries) > 1 and law.row.get("remote") != "anywhere":
        missing = "whether it reaches a job that is open to several countries is not settled"
    if not missing and workplace.remote and not law.row.get("remote"):
        missing = "whether it reaches remote work is not settled"
    yield Duty(law, missing)


def unknown_headcount(law: Law, facts: Facts) -> str | None:
    """What is not known of the headcount that a law needs: nothing, a clause that says so, or None if it is too low."""
    employer = facts.employer
    here = max((employer.headcount_by_place.get(place, -1) for place in law.places), default=-1)
    if law.fewest and employer.headcount is not None and max(employer.headcount, here) < law.fewest:
        return None
    if law.fewest_here > 1:
        if 0 <= here < law.fewest_here or (employer.headcount is not None and employer.headcount < law.fewest_here):
            return None
        if here < 0:
            return (
                f"it asks employers with {law.fewest_here} or more employees there, and how many you have is not told"
            )
    if law.fewest > 1 and employer.headcount is None and here < law.fewest:
        return f"it asks employers with {law.fewest} or more employees, and how many you have is not told"
    return ""


def _far_duties(asking: SomeLaws, workplace: Workplace, facts: Facts, *, guess: bool) -> Iterator[Duty]:
    """Remote work from anywhere in a country is reached by the states in which the employer has staff.

    Where that is not told, `guess` says whether to tell so.
    """
    if not workplace.reach:
        return
    staffed = facts.employer.headcount_by_place
    for law in asking.laws:
        place = law.places[0]
        if law.localities or not law.row.get("remote") or place[:2] not in workplace.reach:
            continue
        if not law.in_force(facts.today):
            continue
        if staffed.get(place, 0) > 0:
            yield from _duty(law, workplace, facts)
        elif guess and not staffed:
            yield Duty(law, "it reaches remote work where you have staff, and where you have is not told")


def severity_of(duties: Iterable[Duty], *, known: Severity | None = None) -> Severity | None:
    """None, which leaves it to the rule, where a law certainly asks, and info where that is not sure.

    `known` is for laws that are well known but were not read at their source.
    """
    certain = [duty.law.certainty for duty in duties if duty.is_certain]
    if "VERIFIED" in certain:
        return None
    return known if certain else "info"


def told(duties: Sequence[Duty]) -> str:
    """Which laws ask, since when and where that is written, and what decides it where that is not known."""
    certain = [duty for duty in duties if duty.is_certain]
    shown = certain or list(duties)
    words = [f"{duty.law.title}, {duty.law.told()}" for duty in shown[:_MOST_TOLD]]
    more = len(shown) - len(words)
    text = "; ".join(words) + (f"; and {more} more" if more else "")
    return text if certain else f"{text}: {shown[0].unknown or 'the table is not sure of it'}"
