"""Laws: the rows of the tables of the family `law`, which of them are in force on a day, and which reach a place."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from msgspec import Struct

from jdlint.model import Passes
from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from datetime import date

    from jdlint.checks.workplace import Workplace

Certainty = Literal["VERIFIED", "KNOWN", "UNCERTAIN"]
Table = Literal["pay-transparency", "statements", "healthcare", "job-markup"]

TABLES: Final[tuple[Table, ...]] = ("pay-transparency", "statements", "healthcare", "job-markup")


class Law(Struct, frozen=True):
    """One row: what a law says of postings, where and from when; `row` holds the columns of its table alone.

    `fewest` and `fewest_here` are the least headcounts, anywhere and in the place; 0 where all employers are meant.
    """

    id: str
    places: tuple[str, ...]
    localities: frozenset[str]
    title: str
    cite: str
    effective: date | None
    end: date | None
    certainty: Certainty
    as_of: date
    fewest: int
    fewest_here: int
    row: dict[str, Any]

    def in_force(self, today: date | None) -> bool:
        """Whether it is in force on a day, or on the day that its table speaks for where none is given."""
        day = today or self.as_of
        return (self.effective is None or self.effective <= day) and (self.end is None or day < self.end)

    def reaches(self, workplace: Workplace) -> bool:
        """Whether the job is done in one of its places and, where it is a city's or county's, in that one."""
        if workplace.within.isdisjoint(self.places):
            return False
        return not self.localities or bool(self.localities & {name.lower() for name in workplace.localities})

    @property
    def since(self) -> str:
        """From when it holds, in words; where no day is known, the day as of which it is known to hold."""
        return f"since {self.effective}" if self.effective else f"in force on {self.as_of}"

    def told(self) -> str:
        """Where it is written and from when it holds."""
        return f"{self.cite} ({self.since})"


def _law(name: str, row: dict[str, Any], as_of: date) -> Law:
    return Law(
        name,
        tuple(row["places"]),
        frozenset(place.lower() for place in row.get("localities", ())),
        row["title"],
        row.get("cite", row["title"]),
        row.get("effective"),
        row.get("end"),
        row["certainty"],
        as_of,
        row.get("fewest", 0),
        row.get("fewest_here", 0),
        row,
    )


@cache
def laws(table: Table) -> dict[str, Law]:
    """The laws of one table by id, in its order."""
    data = read_table("law", table)
    return {name: _law(name, row, data["as_of"]) for name, row in data["laws"].items()}


@cache
def all_laws() -> dict[str, Law]:
    """The laws of all tables by id."""
    return {name: law for table in TABLES for name, law in laws(table).items()}


class SomeLaws(Struct, frozen=True, dict=True):
    """Some of the laws, known by their places too: most jobs are where few of them or none hold."""

    laws: tuple[Law, ...]

    @cached_property
    def by_place(self) -> dict[str, list[Law]]:
        """Those of each place."""
        found: dict[str, list[Law]] = {}
        for law in self.laws:
            for place in law.places:
                found.setdefault(place, []).append(law)
        return found


@cache
def named_laws(names: tuple[str, ...]) -> SomeLaws:
    """The laws of these names."""
    return SomeLaws(tuple(all_laws()[name] for name in names))


def reaching(some: SomeLaws, workplace: Workplace, today: date | None) -> list[Law]:
    """Those of the laws that are in force and reach the place of work, the strictest place first."""
    if workplace.within.isdisjoint(some.by_place):
        return []
    near = {law.id: law for place in workplace.within for law in some.by_place.get(place, ())}
    found = [law for law in near.values() if law.reaches(workplace) and law.in_force(today)]
    return sorted(found, key=lambda law: (not law.localities, "-" not in law.places[0], law.id))


def known_laws(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names as they are.

    Raises ValueError where one is no row of the tables.
    """
    for name in names:
        if name not in all_laws():
            raise ValueError(f"'{name}' is no row of the tables in rules/law/data")
    return names


LawNames = Annotated[tuple[str, ...], Passes(known_laws)]
"""The laws that a rule file names."""
