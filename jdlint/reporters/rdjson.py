"""`rdjson`: the Reviewdog Diagnostic Format, for comments on a change, with suggestions that can be taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jdlint.reporters.base import all_findings
from jdlint.text.inert import inert_json, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run
    from jdlint.text.source import Source

_LEVELS: Final = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """One object with all diagnostics."""
    found = [_diagnostic(finding, source) for source, finding in _placed(postings)]
    source = {"name": "jdlint"}
    levels = {finding.severity for finding in all_findings(postings)}
    worst = next((_LEVELS[level] for level in _LEVELS if level in levels), "INFO")
    del run
    yield inert_json({"source": source, "severity": worst, "diagnostics": found}, indent=2) + "\n"


def _placed(postings: Sequence[Checked]) -> Iterator[tuple[Source, Finding]]:
    for posting in postings:
        source = posting.source() if posting.report.findings else None
        yield from ((source, finding) for finding in posting.report if source)


def _diagnostic(finding: Finding, source: Source) -> dict[str, Any]:
    place = {"start": _position(source, finding.start), "end": _position(source, finding.end)}
    code = {"value": finding.rule} | ({"url": finding.url} if finding.url else {})
    fits = finding.safe_fix or finding.drop_in
    offers = [{"range": place, "text": text} for text in finding.replacements[:1]] if fits else []
    told = {
        "message": visible(finding.message),
        "location": {"path": finding.path.replace("\\", "/"), "range": place},
        "severity": _LEVELS[finding.severity],
        "code": code,
    }
    return {**told, "suggestions": offers} if offers else told


def _position(source: Source, offset: int) -> dict[str, int]:
    """The format counts columns in bytes of UTF-8, from 1."""
    line, column = source.position(offset)
    start = offset - column + 1
    return {"line": line, "column": len(source.text[start:offset].encode("utf-8", "surrogatepass")) + 1}
