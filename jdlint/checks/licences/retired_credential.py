"""A credential that was renamed or closed, in the state or everywhere."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.american import is_american
from jdlint.checks.licences.titles import cells_of, state_name
from jdlint.checks.workplace import find_workplace
from jdlint.matching import Pattern
from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.checks.base import Severity


class RetiredCredential(Check):
    """The check `retired-credential`: the first mention of each; what a state renamed, only where the work is there.

    A title that the table of state titles speaks of is left to the rules for those.
    """

    name: ClassVar[str] = "retired-credential"
    on_matches: ClassVar[bool] = True

    @cached_property
    def _finders(self) -> list[tuple[dict[str, Any], Pattern]]:
        rows = read_table("licensure", "retired-credentials")["rows"]
        return [
            (row, Pattern(text, sensitive=True))
            for row in rows
            if row["certainty"] != "UNCERTAIN" and row.get("fault", True)
            for text in row["find"]
        ]

    def patterns(self) -> Sequence[Pattern]:
        """The old names."""
        return [pattern for _, pattern in self._finders]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit a row."""
        seen: set[int] = set()
        for number, spans in sorted(case.matches.items()):
            row = self._finders[number][0]
            if id(row) in seen or not _applies(row, case):
                continue
            seen.add(id(row))
            where = f" in {state_name(row['states'][0])}" if row.get("states") else ""
            values = {"new": row["new"], "when": row["when"], "where": where}
            url = read_table("licensure", "retired-credentials")["sources"].get(row.get("source"))
            severity: Severity | None = None if row["certainty"] == "VERIFIED" else "info"
            text = case.posting.source.slice(spans[0])
            if not _is_told_elsewhere(text, row.get("states", ())):
                yield Hit(spans[0], values, severity=severity, url=url)


def _applies(row: dict[str, Any], case: Case) -> bool:
    states = row.get("states", ())
    if not states:
        return is_american(case)
    codes = find_workplace(case.posting, case.facts).codes
    return len(codes) == 1 and codes[0] in states


def _is_told_elsewhere(letters: str, states: Sequence[str]) -> bool:
    cells = [cell for state in states for cell in cells_of(state)]
    return any(letters in (*cell.absent, *cell.lower) for cell in cells)
