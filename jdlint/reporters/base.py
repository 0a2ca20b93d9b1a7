"""What a reporter is given and gives: checked postings and the run they belong to, and pieces of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from jdlint.text.columns import wrap
from jdlint.text.source import Source
from jdlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jdlint.linting.finding import Finding
    from jdlint.linting.report import Report
    from jdlint.ruleset.rule import Rule


class Checked(Struct, frozen=True):
    """One posting that was checked: what was found, and its text, where that is not the text of its file."""

    report: Report
    text: str | None = None

    def source(self) -> Source:
        """The posting as its author wrote it; without any lines where its file is gone."""
        text = self.text
        if text is None:
            with suppress(OSError):
                text = Path(self.report.path).read_bytes().decode("utf-8", "replace")
        return Source(text or "", self.report.path)


class Terminal(Struct, frozen=True):
    """What the place of output can show: columns, colours, links."""

    columns: int = 80
    color: bool = False
    links: bool = False

    def wrap(self, text: str, indent: int) -> list[str]:
        """The text in lines that fit behind an indent of so many columns."""
        return wrap(text, max(20, self.columns - indent))


class Run(Struct, frozen=True):
    """One run: its rules by name, what the output can show, and what identifies it."""

    rules: Mapping[str, Rule] = {}
    terminal: Terminal = Terminal()
    version: str = __version__
    quiet: bool = False

    def digest(self) -> str:
        """A hash of all that the rules of this run say; results of runs with the same digest can be compared."""
        from jdlint.ruleset.digest import ruleset_digest  # noqa: PLC0415 - only formats for programs ask

        return ruleset_digest(self.rules.values())


Reporter: TypeAlias = Callable[[Sequence[Checked], Run], Iterator[str]]
"""A reporter yields pieces of text that are written one after the other; it must let nothing of a posting act."""


def all_findings(postings: Sequence[Checked]) -> Iterator[Finding]:
    """The findings of all postings, in order."""
    return (finding for posting in postings for finding in posting.report)


def count(postings: Sequence[Checked]) -> dict[str, int]:
    """How many files and findings there are, and how many of each severity."""
    levels = Counter(finding.severity for finding in all_findings(postings))
    numbers = {level: levels[level] for level in ("error", "warning", "info")}
    return {"files": len(postings), "findings": levels.total(), **numbers}
