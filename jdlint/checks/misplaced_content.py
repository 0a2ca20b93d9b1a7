"""A list of duties under a heading that promises qualifications, or the other way round."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.parts import Section

FEWEST_ITEMS: Final = 3
MOST_TITLE_WORDS: Final = 6
_NAMES: Final = {"duties": "a list of duties", "qualifications": "a list of qualifications"}
_MAY_HOLD: Final = {
    "duties": frozenset(["qualifications", "preferred", "licensure", "benefits"]),
    "qualifications": frozenset(["duties", "benefits"]),
}
_OPEN_TITLE: Final = Lazy(r"\bexperience|\band\b|&|/|\?|\b(?:we|you will|you'll)\b.*:", re.IGNORECASE)
_OF_A_PERSON: Final = Lazy(
    r"\b(?:experienced?|degree|diploma|years?|ability|able|abilities|skills?|skilled|knowledge|understanding|proficien\w+|"
    r"familiar\w*|certifi\w+|licen[sc]\w+|qualifi\w+|must|fluen\w+|background|track record|expertise|strong|excellent|"
    r"proven|willing\w*|passion\w*|comfortable|you are|you're|you have|you've|self-\w+|minded|required|preferred)\b",
    re.IGNORECASE,
)


class MisplacedContent(Check):
    """The check `misplaced-content`: short, plain titles whose list is of the other kind, each item of it."""

    name: ClassVar[str] = "misplaced-content"

    def run(self, case: Case) -> Iterator[Hit]:
        """The headings that their list contradicts."""
        parts = [part for part in case.posting.sections if part.contents in _NAMES and _may_be_misplaced(part)]
        spans = [block.span for block in case.posting.blocks if block.kind == "item"] if parts else []
        for part in parts:
            kind = part.contents or ""
            items = [case.posting.prose[slice(*span)] for span in _inside(part.body, spans)]
            of_a_person = sum(_OF_A_PERSON.search(item) is not None for item in items)
            if part.heading and len(items) >= FEWEST_ITEMS and of_a_person == (0 if kind == "duties" else len(items)):
                yield Hit(part.heading, {"title": part.title, "contents": _NAMES[kind]})


def _may_be_misplaced(part: Section) -> bool:
    return part.heading is not None and part.kind in _MAY_HOLD[part.contents or ""] and _is_plain_title(part.title)


def _is_plain_title(title: str) -> bool:
    return len(title.split()) <= MOST_TITLE_WORDS and not _OPEN_TITLE.search(title)


def _inside(body: Span, spans: Sequence[Span]) -> list[Span]:
    """Those of the spans, which are in order, that lie inside a body."""
    first, last = (bisect_left(spans, Span(edge, edge)) for edge in body)
    return [span for span in spans[first:last] if body.covers(span)]
