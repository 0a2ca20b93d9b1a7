"""The last line for people: how much was checked and found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.reporters.base import all_findings, count
from jdlint.reporters.style import paint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.reporters.base import Checked, Run


def summary(postings: Sequence[Checked], run: Run) -> str:
    """For example "3 findings (1 error, 2 warnings) in 2 postings.", and what fixes would do; nothing if quiet."""
    if run.quiet:
        return ""
    numbers = count(postings)
    if not postings:
        return "No posting was checked.\n"
    checked = some(numbers["files"], "posting")
    if not numbers["findings"]:
        return f"{paint('Nothing found', 'green', run.terminal)} in {checked}.\n"
    levels = ", ".join(
        paint(some(numbers[level], level, plural=level != "info"), level, run.terminal)
        for level in ("error", "warning", "info")
        if numbers[level]
    )
    return f"{some(numbers['findings'], 'finding')} ({levels}) in {checked}.\n{_mendable(postings)}"


def _mendable(postings: Sequence[Checked]) -> str:
    """What `--fix` would do."""
    safe = sum(finding.safe_fix for finding in all_findings(postings))
    unsafe = sum(finding.drop_in and not finding.safe_fix for finding in all_findings(postings))
    if safe:
        return f"`--fix` mends {safe:,}" + (f"; with `--unsafe-fixes` {unsafe:,} more.\n" if unsafe else ".\n")
    return f"`--fix --unsafe-fixes` mends {unsafe:,}; read what it wrote.\n" if unsafe else ""


def some(number: int, noun: str, *, plural: bool = True) -> str:
    """A number with its noun, such as "1 posting" or "2 postings"."""
    return f"{number:,} {noun}{'s' * (plural and number != 1)}"
