"""How many things a posting demands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit
from jdlint.model import Limits
from jdlint.posting.wording import any_of
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.checks.base import Severity
    from jdlint.posting.parts import Requirement, Section
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_ASKING: Final = ("qualifications", "licensure")
_FORMALITY: Final = any_of(
    """
    selective service, direct deposit, trial period, probation\\w*, e-?verify, work status, background check,
    background investigation, suitability, suitable for \\w+ employment, fitness determination, financial disclosure,
    conflicts? of interest, drug tests?, drug testing, drug screen\\w*, fingerprint\\w*, u\\.s\\. citizens?,
    us citizens?, united states citizens?, citizenship, security clearance, authori[sz]ed to work,
    authori[sz]ation to work, eligible to work, right to work, discrepancies
    """
)
"""Conditions that law or the employer sets for any job there; no posting can do without them."""
_OBJECTIVE: Final = Lazy(r"(?:objective )?#?\d{1,2}[.):] .*\.", re.IGNORECASE)
"""A numbered heading that is a whole sentence: it says what to do, and only speaks of knowledge or experience."""


class RequirementCount(Check):
    """The check `requirement-count`: one hit where lists demand more than `over` things; warns over `warn_over`.

    Items of lists under a heading that asks count; what is preferred, a formality such as a background check, a label
    or an answer to a question does not.
    """

    name: ClassVar[str] = "requirement-count"

    over: Annotated[int, Limits(gt=0)]
    warn_over: Annotated[int, Limits(gt=0)]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the heading of the first section that demands, or none."""
        demanded = [found for found in case.posting.requirements if found.strength != "preferred"]
        for fewer in (_in_sections_that_ask, _in_items_that_tell, _without_formalities):  # the cheapest first
            if len(demanded) <= self.over:
                return
            demanded = fewer(case.posting, demanded)
        if len(demanded) <= self.over:
            return
        severity: Severity | None = "warning" if len(demanded) > self.warn_over else None
        yield Hit(_heading(case.posting), {"count": len(demanded), "limit": self.over}, severity=severity)


def _in_sections_that_ask(posting: Posting, demanded: Sequence[Requirement]) -> list[Requirement]:
    return [found for found in demanded if _asks(posting.section_at(found.span.start))]


def _in_items_that_tell(posting: Posting, demanded: Sequence[Requirement]) -> list[Requirement]:
    items = _items_that_tell(posting)
    return [found for found in demanded if found.span.start in items and found.text[-1] not in ":?"]


def _without_formalities(_: Posting, demanded: Sequence[Requirement]) -> list[Requirement]:
    return [found for found in demanded if not _FORMALITY.search(found.text.lower())]


def _asks(section: Section | None) -> bool:
    return section is not None and section.kind in _ASKING and not _OBJECTIVE.fullmatch(section.title)


def _items_that_tell(posting: Posting) -> set[int]:
    """Where the items of all lists start, but for those that answer the question before them."""
    starts, asked = set(), False
    for block in posting.blocks:
        if block.kind == "item" and not asked:
            starts.add(block.span.start)
        elif block.kind != "item":
            asked = block.kind == "paragraph" and _is_question(posting.prose[block.span.start : block.span.end])
    return starts


def _is_question(text: str) -> bool:
    return text.rstrip().endswith("?")


def _heading(posting: Posting) -> Span:
    asking = (part.heading for part in posting.sections if _asks(part) and part.heading)
    return next(asking, posting_anchor(posting))
