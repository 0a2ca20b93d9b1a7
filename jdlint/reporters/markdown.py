"""`markdown`: a summary to post as a comment or to write to a job summary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.reporters.summary import summary
from jdlint.text.inert import visible, visible_line
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run

_MARKUP: Final = Lazy(r"[\\`*_\[\]<>#|~&$]")
_ADDRESS: Final = Lazy(r"(?<=:)(?=//)|(?<=@)(?=\w)|(?<=\bwww)(?=\.)", re.IGNORECASE)
_NOT_IN_URL: Final = Lazy(r"[<>\s\\]")


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """A heading, and a table for each posting that has findings; words of a posting stay words."""
    yield "## jdlint\n\n"
    yield summary(postings, run)
    for posting in postings:
        if posting.report.findings:
            yield f"\n### {_plain(posting.report.path)}\n\n"
            yield "| Line | Severity | Rule | What to do |\n| ---: | --- | --- | --- |\n"
            yield from map(_row, posting.report)


def _row(finding: Finding) -> str:
    rule = f"`{finding.rule}`"
    if finding.url.startswith(("https://", "http://")):
        rule = f"[{rule}](<{_NOT_IN_URL.sub('', visible(finding.url))}>)"
    return f"| {finding.line} | {finding.severity} | {rule} | {_plain(finding.message)} |\n"


def _plain(text: str) -> str:
    """The text with all that Markdown would take for markup, a mention or an address made plain."""
    escaped = _MARKUP.sub(lambda found: f"\\{found[0]}", visible_line(" ".join(text.split())))
    return _ADDRESS.sub("<!-- -->", escaped)
