"""How many things a posting demands."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from pydantic import Field

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.checks.base import Severity
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_ASKING: Final = ("qualifications", "licensure")


class RequirementCount(Check):
    """The check `requirement-count`: one hit where more than `over` things are demanded; warns from `warn_over` on.

    What is preferred does not count.
    """

    name: ClassVar[str] = "requirement-count"

    over: int = Field(gt=0)
    warn_over: int = Field(gt=0)

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the heading of the first section that demands, or none."""
        demanded = [found for found in case.posting.requirements if found.strength != "preferred"]
        if len(demanded) <= self.over:
            return
        severity: Severity | None = "warning" if len(demanded) > self.warn_over else None
        yield Hit(_heading(case.posting), {"count": len(demanded), "limit": self.over}, severity=severity)


def _heading(posting: Posting) -> Span:
    asking = (part.heading for part in posting.sections if part.kind in _ASKING and part.heading)
    return next(asking, posting_anchor(posting))
