"""A report: what was found in one posting, what was silenced, and what kept the linter from looking."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.linting.finding import Finding, Suppressed


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one posting: a frozen sequence of findings.

    `suppressed` are findings that a suppression or a baseline silences. `problems` are one line each: the posting
    could not be read, or a check failed on it; the command line then exits with 2.
    """

    path: str
    findings: tuple[Finding, ...] = field(default=())
    suppressed: tuple[Suppressed, ...] = field(default=())
    problems: tuple[str, ...] = field(default=())

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __getitem__(self, number: int) -> Finding:
        return self.findings[number]

    def __str__(self) -> str:
        return "\n".join(f"{f.path}:{f.line}:{f.column}: {f.severity}[{f.rule}] {f.message}" for f in self.findings)
