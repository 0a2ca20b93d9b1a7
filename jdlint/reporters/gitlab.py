"""`gitlab`: a code-quality report, shown by GitLab in a merge request."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from jdlint.reporters.base import all_findings
from jdlint.text.inert import inert_json, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run

_LEVELS: Final = {"error": "major", "warning": "minor", "info": "info"}


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """A list of issues."""
    del run
    seen: Counter[str] = Counter()
    yield inert_json([_issue(finding, seen) for finding in all_findings(postings)], indent=2) + "\n"


def _issue(finding: Finding, seen: Counter[str]) -> dict[str, Any]:
    return {
        "description": visible(finding.message),
        "check_name": finding.rule,
        "fingerprint": _unique(finding, seen),
        "severity": _LEVELS[finding.severity],
        "location": {
            "path": finding.path.replace("\\", "/"),
            "positions": {
                "begin": {"line": finding.line, "column": finding.column},
                "end": {"line": finding.end_line, "column": finding.end_column},
            },
        },
    }


def _unique(finding: Finding, seen: Counter[str]) -> str:
    """GitLab drops issues that share a fingerprint; two postings may hold the same finding."""
    key = f"{finding.fingerprint}-{finding.path}"
    seen[key] += 1
    return key if seen[key] == 1 else f"{key}-{seen[key]}"
