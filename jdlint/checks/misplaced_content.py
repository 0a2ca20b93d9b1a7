"""A section whose body is of another kind than its heading says."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES: Final = {
    "summary": "a summary of the role",
    "company": "a text about the employer",
    "duties": "a list of duties",
    "qualifications": "a list of qualifications",
    "preferred": "a list of what is welcome but not required",
    "licensure": "licences and registrations",
    "compensation": "pay",
    "benefits": "benefits",
    "conditions": "working conditions",
    "compliance": "legal notices",
    "equal-opportunity": "an equal-opportunity statement",
    "apply": "how to apply",
}


class MisplacedContent(Check):
    """The check `misplaced-content`."""

    name: ClassVar[str] = "misplaced-content"

    def run(self, case: Case) -> Iterator[Hit]:
        """The headings that their body contradicts."""
        for part in case.posting.sections:
            if part.heading and part.contents in NAMES and part.contents != part.kind:
                yield Hit(part.heading, {"title": part.title, "contents": NAMES[part.contents]})
