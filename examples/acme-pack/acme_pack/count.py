"""The output format `acme-count`: one number for each posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.text.inert import visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.reporters.base import Checked, Run


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """Yield a line for each posting; `visible_line` keeps a hostile path from acting on a terminal."""
    del run
    for posting in postings:
        yield f"{len(posting.report):>4} {visible_line(posting.report.path)}\n"
