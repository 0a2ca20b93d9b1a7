"""A heading with nothing under it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.presence import NO_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Section
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_SURE: Final = ("atx", "setext", "html")
_TITLE_ONLY: Final = re.compile(r"[^\d\](`,]{1,60}")
_OF_CONDITIONS: Final = re.compile(
    r"condition|location|where|place|hours|schedule|travel|work|contract|start|physical|demand|visa|clearance|term|detail",
    re.IGNORECASE,
)


class EmptySection(Check):
    """The check `empty-section`.

    Only what is a heading by its markup and of a known kind counts, since a bare line may be text; and only where
    the next heading is of another known kind, since many set headings and subheadings in one rank.
    """

    name: ClassVar[str] = "empty-section"

    def run(self, case: Case) -> Iterator[Hit]:
        """The headings after which another section follows at once, or nothing at all."""
        headed = [part for part in case.posting.sections if part.heading]
        for part, following in pairwise([*headed, None]):
            if part is None or part.heading is None or not _is_plain_heading(case.posting, part):
                continue
            if _is_bare(case.posting, part.heading, following) and not _opens(part, following):
                yield Hit(part.heading, {"title": part.title})


def _is_bare(posting: Posting, heading: Span, following: Section | None) -> bool:
    """Whether nothing stands between two headings, not even an image or code; the marker of the next is nothing."""
    end = following.span.start if following else len(posting.source.text)
    return not posting.source.text[heading.end : end].strip(NO_WORDS)


def _is_plain_heading(posting: Posting, part: Section) -> bool:
    """Whether it is a title and no more: a link, a figure, a place or a whole sentence is content by itself."""
    if part.found_by not in _SURE or part.kind == "other" or part.heading is None:
        return False
    if part.kind == "conditions" and not _OF_CONDITIONS.search(part.title):
        return False
    line = posting.source.lines[part.line - 1]
    before = posting.source.text[line.start : part.heading.start]
    return not before.strip("# ") and _TITLE_ONLY.fullmatch(posting.source.slice(part.heading)) is not None


def _opens(part: Section, following: Section | None) -> bool:
    """Whether what follows may belong to it."""
    if following is None:
        return False
    lower = following.found_by not in _SURE or following.level > part.level
    return lower or part.kind == "summary" or following.kind in (part.kind, "other")
