"""`concise`: one line a finding, `path:line:column: severity[rule] message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.reporters.base import all_findings
from jdlint.reporters.style import link, paint
from jdlint.reporters.summary import summary
from jdlint.text.inert import visible, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """One line for each finding, then one that counts them."""
    for finding in all_findings(postings):
        yield _line(finding, run) + "\n"
    yield summary(postings, run)


def _line(finding: Finding, run: Run) -> str:
    place = visible_line(f"{finding.path}:{finding.line}:{finding.column}:")
    level = paint(finding.severity, finding.severity, run.terminal)
    name = link(finding.rule, finding.url, run.terminal)
    return f"{place} {level}[{name}] {visible(finding.message)}"
