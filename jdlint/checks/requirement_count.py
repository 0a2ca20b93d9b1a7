"""How many things a posting demands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit
from jdlint.model import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.checks.base import Severity
    from jdlint.posting.parts import Requirement
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_ASKING: Final = ("qualifications", "licensure")


class RequirementCount(Check):
    """The check `requirement-count`: one hit where lists demand more than `over` things; warns over `warn_over`.

    Items of lists under a heading that asks count; what is preferred, a label or an answer to a question does not.
    """

    name: ClassVar[str] = "requirement-count"

    over: Annotated[int, Limits(gt=0)]
    warn_over: Annotated[int, Limits(gt=0)]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the heading of the first section that demands, or none."""
        if sum(found.strength != "preferred" for found in case.posting.requirements) <= self.over:
            return
        demanded = list(_demanded(case.posting))
        if len(demanded) <= self.over:
            return
        severity: Severity | None = "warning" if len(demanded) > self.warn_over else None
        yield Hit(_heading(case.posting), {"count": len(demanded), "limit": self.over}, severity=severity)


def _demanded(posting: Posting) -> Iterator[Requirement]:
    items = _items_that_tell(posting)
    for found in posting.requirements:
        section = posting.section_at(found.span.start)
        asks = section is not None and section.kind in _ASKING
        if asks and found.strength != "preferred" and found.span.start in items and found.text[-1] not in ":?":
            yield found


def _items_that_tell(posting: Posting) -> set[int]:
    """Where the items of all lists start, but for those that answer the question before them."""
    starts, asked = set(), False
    for block in posting.blocks:
        if block.kind == "item" and not asked:
            starts.add(block.span.start)
        elif block.kind != "item":
            asked = posting.prose[slice(*block.span)].rstrip().endswith("?") and block.kind == "paragraph"
    return starts


def _heading(posting: Posting) -> Span:
    asking = (part.heading for part in posting.sections if part.kind in _ASKING and part.heading)
    return next(asking, posting_anchor(posting))
