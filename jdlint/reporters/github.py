"""`github`: workflow commands, shown by GitHub Actions at the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.reporters.base import all_findings
from jdlint.reporters.summary import summary
from jdlint.text.inert import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run

_LEVELS: Final = {"error": "error", "warning": "warning", "info": "notice"}
_DATA: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """One command for each finding; nothing that a posting holds can begin another."""
    for finding in all_findings(postings):
        yield _command(finding) + "\n"
    yield summary(postings, run)


def _command(finding: Finding) -> str:
    places = {
        "title": f"jdlint: {finding.rule}", "file": finding.path, "line": finding.line, "col": finding.column,
        "endLine": finding.end_line, "endColumn": finding.end_column,
    }  # fmt: skip
    if finding.end_line != finding.line:
        del places["col"], places["endColumn"]  # columns of several lines are refused
    properties = ",".join(f"{key}={_escaped(value, _PROPERTY)}" for key, value in places.items())
    # The log shows only the message: it names the place too, for those who read the log.
    message = f"{visible(finding.path)}:{finding.line}:{finding.column}: {visible(finding.message)} [{finding.rule}]"
    return f"::{_LEVELS[finding.severity]} {properties}::{_escaped(message, _DATA)}"


def _escaped(value: object, table: dict[int, str]) -> str:
    text = str(value).replace("##[", "##\\[").translate(table)
    return "".join(character if character.isprintable() else visible(character) for character in text)
