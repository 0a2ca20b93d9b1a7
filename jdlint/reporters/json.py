"""`json`: one object with all findings; its shape is a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jdlint.reporters.base import all_findings, count
from jdlint.text.inert import inert_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.reporters.base import Checked, Run

SCHEMA_VERSION: Final = 1


def head(postings: Sequence[Checked], run: Run) -> dict[str, Any]:
    """What stands before the findings."""
    return {
        "schema_version": SCHEMA_VERSION,
        "jdlint_version": run.version,
        "ruleset_digest": run.digest(),
        "summary": count(postings),
    }


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """The object, on lines of its own."""
    findings = [finding.as_dict() for finding in all_findings(postings)]
    yield inert_json({**head(postings, run), "findings": findings}, indent=2) + "\n"
