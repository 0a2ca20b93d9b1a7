"""Entries of a file of suppressions that are out of date: past their last day, or for what is no longer there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.checks.faults import Fault
from jdlint.linting.silencing import SIDE_FILE
from jdlint.linting.silencing.paths import relative_name
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from jdlint.linting.report import Report
    from jdlint.linting.silencing.side_file import Entry, SideFile


def side_faults(side_file: SideFile, report: Report, *, enabled: frozenset[str], today: date | None) -> Iterator[Fault]:
    """What one posting shows of the entries; `report` is what was found before any of them was heard.

    An entry without a path may be for another posting, and one without a rule for a rule that is off: neither is
    called unused.
    """
    if report.problems:
        return  # what was not looked for may still be there
    silent = (one.finding for one in report.suppressed)
    there = {finding.fingerprint: finding for finding in (*report.findings, *silent)}
    for entry in _concerned(side_file, relative_name(report.path, side_file.folder), there):
        finding = there.get(entry.fingerprint)
        place = Span(finding.start, finding.end) if finding else Span(0, 0)
        name = f"{entry.rule} {entry.fingerprint}".lstrip()
        if entry.is_expired(today):
            yield Fault("expired-suppression", place, {"name": f"{name} in {SIDE_FILE}", "until": entry.expires})
        elif finding is None and entry.rule in enabled:
            why = f"{SIDE_FILE} holds it, and this posting has no such finding"
            yield Fault("unused-suppression", place, {"name": name, "why": why})


def _concerned(side_file: SideFile, name: str, there: Iterable[str]) -> Iterator[Entry]:
    """The entries that name this posting, and those that name none and fit one of its findings."""
    yield from side_file.by_path.get(name, ())
    for fingerprint in there:
        yield from (entry for entry in side_file.entries.get(fingerprint, ()) if not entry.path)
