# ruff: noqa: S101 - a failed assertion is what a fuzzer looks for
"""What must hold for any report, and what of it the targets compare."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.linting.finding import Finding
    from jdlint.linting.report import Report

_OWN: Final = "tool"


def assert_sound(report: Report, text: str) -> None:
    """Nothing went wrong, findings are sorted and stand where they say, and each has a name of its own."""
    assert report.problems == (), report.problems
    assert list(report) == sorted(report)
    lines = text.replace("\r\n", "\n\0").replace("\r", "\n")
    for finding in (*report, *silent(report)):
        assert text[finding.start : finding.end] == finding.text, finding
        assert lines.count("\n", 0, finding.start) + 1 == finding.line, finding
    prints = [finding.fingerprint for finding in report]
    assert len(set(prints)) == len(prints), "two findings with one fingerprint"


def silent(report: Report) -> list[Finding]:
    """The findings that a suppression took."""
    return [one.finding for one in report.suppressed]


def places(findings: Iterable[Finding]) -> Counter[tuple[str, int, int]]:
    """How often each rule finds something at each place; what the tool says of the run itself is left out."""
    return Counter((one.rule, one.start, one.end) for one in findings if one.family != _OWN)
