"""Fixing a text: edits are made and the text is checked again, until there is nothing more to put in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.linting.fixing.edits import apply_edits, edits_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jdlint.linting.report import Report

MOST_PASSES: Final = 10


class Fixed(Struct, frozen=True):
    """A fixed text: as it was, as it is, how many edits each rule made, and what is still to be said about it."""

    before: str
    text: str
    edits: Mapping[str, int]
    report: Report

    @property
    def changed(self) -> bool:
        """Whether the text is another one now."""
        return self.text != self.before


def fix_text(text: str, check: Callable[[str], Report], *, unsafe: bool = False) -> Fixed:
    """Make all edits that may be made, in as many passes as edits that overlapped need.

    Edits that undo one another are made no more than ten times.
    """
    before, made = text, Counter[str]()
    report = check(text)
    for _ in range(MOST_PASSES):
        edits = edits_of(report.findings, unsafe=unsafe)
        if not edits:
            break
        text = apply_edits(text, edits)
        made.update(edit.rule for edit in edits)
        report = check(text)
    return Fixed(before, text, dict(sorted(made.items())), report)
