"""A heading with nothing under it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.presence import is_empty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Section

_SURE: Final = ("atx", "setext", "html")


class EmptySection(Check):
    """The check `empty-section`. Only what is a heading by its markup counts: a bare line may be text."""

    name: ClassVar[str] = "empty-section"

    def run(self, case: Case) -> Iterator[Hit]:
        """The headings after which another of the same or a higher rank follows at once, or nothing at all."""
        headed = [part for part in case.posting.sections if part.heading]
        for part, following in pairwise([*headed, None]):
            if part is None or part.found_by not in _SURE or not is_empty(case.posting, part):
                continue
            if part.heading and not _opens(part, following):
                yield Hit(part.heading, {"title": part.title})


def _opens(part: Section, following: Section | None) -> bool:
    """Whether what follows belongs to it: a heading of lower rank, or a line that only looks like a heading."""
    return following is not None and (following.found_by not in _SURE or following.level > part.level)
