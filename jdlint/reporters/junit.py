"""`junit`: XML for services that show test results; each posting is a suite, each finding a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from jdlint.reporters.base import count
from jdlint.text.inert import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """One document; a posting without findings is a test that passed."""
    del run
    found = count(postings)["findings"]
    tests = sum(max(1, len(posting.report)) for posting in postings)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="jdlint" tests="{tests}" failures="{found}" errors="0">\n'
    for posting in postings:
        yield from _suite(posting)
    yield "</testsuites>\n"


def _suite(posting: Checked) -> Iterator[str]:
    findings = posting.report.findings
    name = _attribute(posting.report.path)
    yield f'  <testsuite name={name} tests="{max(1, len(findings))}" failures="{len(findings)}" errors="0">\n'
    if not findings:
        yield f'    <testcase name="nothing found" classname={name}/>\n'
    for finding in findings:
        yield from _case(finding, name)
    yield "  </testsuite>\n"


def _case(finding: Finding, classname: str) -> Iterator[str]:
    place = f"{finding.path}:{finding.line}:{finding.column}"
    name = _attribute(f"{finding.rule} at {finding.line}:{finding.column}")
    text = escape(visible(f"{place}: {finding.severity}[{finding.rule}] {finding.message}"))
    yield f'    <testcase name={name} classname={classname} file={classname} line="{finding.line}">\n'
    yield f"      <failure message={_attribute(finding.message)} type={_attribute(finding.severity)}>{text}</failure>\n"
    yield "    </testcase>\n"


def _attribute(text: str) -> str:
    return f'"{escape(visible(text), {chr(34): "&quot;"})}"'
