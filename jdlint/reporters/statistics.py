"""How often each rule found something, in how many postings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jdlint.reporters.base import all_findings
from jdlint.reporters.style import paint
from jdlint.reporters.summary import summary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """One line for each rule and severity, the most frequent first."""
    times = Counter(map(_key, all_findings(postings)))
    files = Counter(key for posting in postings for key in set(map(_key, posting.report)))
    longest = max((len(rule) for _, rule in times), default=0)
    for (severity, rule), number in sorted(times.items(), key=lambda entry: (-entry[1], entry[0])):
        level = paint(severity.ljust(7), severity, run.terminal)
        held = files[severity, rule]
        yield f"{number:>6,}  {level}  {rule.ljust(longest)}  in {held:,} posting{'s' * (held != 1)}\n"
    yield summary(postings, run)


def _key(finding: Finding) -> tuple[str, str]:
    return finding.severity, finding.rule
