"""`grouped`: the findings of each posting under its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.reporters.style import link, paint
from jdlint.reporters.summary import summary
from jdlint.text.inert import visible, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """A heading for each posting that has findings, and its findings below."""
    for posting in postings:
        if posting.report.findings:
            yield paint(visible_line(posting.report.path), "bold", run.terminal) + "\n"
            places = [f"{finding.line}:{finding.column}" for finding in posting.report]
            for finding, place in zip(posting.report, places, strict=True):
                yield from _finding(finding, place.rjust(max(map(len, places))), run)
            yield "\n"
    yield summary(postings, run)


def _finding(finding: Finding, place: str, run: Run) -> Iterator[str]:
    level = paint(finding.severity.ljust(7), finding.severity, run.terminal)
    yield f"  {place}  {level}  {link(finding.rule, finding.url, run.terminal)}\n"
    indent = len(place) + 13
    for line in run.terminal.wrap(visible(finding.message), indent):
        yield f"{' ' * indent}{visible_line(line)}\n"
