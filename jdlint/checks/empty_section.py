"""A heading with nothing under it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.posting.sections import NO_WORDS
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Section
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_SURE: Final = ("atx", "setext", "html")
_TITLE_ONLY: Final = Lazy(r"(?![a-z·•])[^\d\](`,.?]{1,60}")
_TITLE_WORDS: Final = {
    "conditions": Lazy(
        r"condition|location|where|place|hours|schedule|travel|work|contract|start|physical|demand|visa|clearance|detail",
        re.IGNORECASE,
    ),
    "apply": Lazy(r"apply|applica", re.IGNORECASE),
    "company": Lazy(
        r"about|company|organi[sz]ation|employer|who|our|us\b|team|culture|why|mission|values", re.IGNORECASE
    ),
}


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
            if part is None or part.heading is None or not _is_sure(part):
                continue
            if not _is_bare(case.posting, part.heading, following):
                continue
            if _is_plain_heading(case.posting, part) and not _opens(case.posting, part, following):
                yield Hit(part.heading, {"title": part.title})


def _is_sure(part: Section) -> bool:
    """Whether it is a heading by its markup and of a known kind."""
    return part.found_by in _SURE and part.kind != "other"


def _is_bare(posting: Posting, heading: Span, following: Section | None) -> bool:
    """Whether nothing stands between two headings, not even an image or code; the marker of the next is nothing."""
    end = following.start if following else len(posting.source.text)
    return not posting.source.text[heading.end : end].strip(NO_WORDS)


def _is_plain_heading(posting: Posting, part: Section) -> bool:
    """Whether it is a title and no more: a link, a figure, a name or a whole sentence is content by itself."""
    if part.heading is None or not _stands_alone(posting, part):
        return False
    words = _TITLE_WORDS.get(part.kind)
    is_title = _TITLE_ONLY.fullmatch(posting.source.slice(part.heading)) is not None
    return is_title and (words is None or words.search(part.title) is not None)


def _stands_alone(posting: Posting, part: Section) -> bool:
    """Whether it is a heading by its markup, and no item of a list set as one."""
    start, end = posting.source.line_span(part.line)
    plain = not posting.source.text[start : part.start].strip("# ") and posting.source.text.find("](", start, end) < 0
    return part.found_by in _SURE and plain


def _opens(posting: Posting, part: Section, following: Section | None) -> bool:
    """Whether what follows may belong to it."""
    if following is None:
        return False
    lower = not _stands_alone(posting, following) or following.level > part.level
    return lower or part.kind == "summary" or part.title.endswith(":") or following.kind in (part.kind, "other")
