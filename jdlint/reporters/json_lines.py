"""`json-lines`: one finding a line, each an object as in `json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.reporters.base import all_findings
from jdlint.text.inert import inert_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.reporters.base import Checked, Run


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """One line for each finding; nothing where nothing was found."""
    del run
    for finding in all_findings(postings):
        yield inert_json(finding.as_dict()) + "\n"
