"""A report: what was found in one posting, what was silenced, and what kept the linter from looking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.linting.finding import Finding, Suppressed


class Report(Struct, frozen=True, gc=False):
    """What was found in one posting: a frozen sequence of findings.

    `suppressed` are findings that a suppression or a baseline silences. `problems` are one line each: the posting
    could not be read, or a check failed on it; the command line then exits with 2.
    """

    path: str
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    problems: tuple[str, ...] = ()

    def silence(self, suppressed: Iterable[Suppressed]) -> Report:
        """The report with these findings no longer among those that count."""
        silent = tuple(suppressed)
        gone = {one.finding for one in silent}
        kept = tuple(finding for finding in self.findings if finding not in gone)
        return replace(self, findings=kept, suppressed=(*self.suppressed, *silent)) if silent else self

    def also(self, findings: Iterable[Finding]) -> Report:
        """The report with more findings, in order."""
        more = tuple(findings)
        return replace(self, findings=tuple(sorted((*self.findings, *more)))) if more else self

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __getitem__(self, number: int) -> Finding:
        return self.findings[number]

    def __str__(self) -> str:
        return "\n".join(f"{f.path}:{f.line}:{f.column}: {f.severity}[{f.rule}] {f.message}" for f in self.findings)
