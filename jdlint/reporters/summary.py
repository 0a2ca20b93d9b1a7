"""The last line for people: how much was checked and found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.reporters.style import paint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jdlint.reporters.base import Run


def summary(numbers: Mapping[str, int], run: Run) -> str:
    """For example "3 findings (1 error, 2 warnings) in 2 postings." with its line end; nothing in a quiet run."""
    if run.quiet:
        return ""
    checked = _of(numbers["files"], "posting")
    if not numbers["findings"]:
        return f"{paint('Nothing found', 'green', run.terminal)} in {checked}.\n"
    levels = ", ".join(
        paint(_of(numbers[level], level, plural=level != "info"), level, run.terminal)
        for level in ("error", "warning", "info")
        if numbers[level]
    )
    return f"{_of(numbers['findings'], 'finding')} ({levels}) in {checked}.\n"


def _of(number: int, noun: str, *, plural: bool = True) -> str:
    return f"{number:,} {noun}{'s' * (plural and number != 1)}"
