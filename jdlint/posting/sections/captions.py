"""Headings that carry a fact and open nothing: a job board's line of pay and place, a code, the employer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Section, SectionKind
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.posting.sections.heading_kinds import Scores
    from jdlint.posting.sections.headings import Heading

CLEAR: Final = 4.0
MOST_WORDS_IN_NAME: Final = 8
_CODE = Lazy(r"[A-Z][A-Z0-9_-]*[0-9][A-Z0-9_-]*$|#\w[\w-]*(?: +#\w[\w-]*)*$")
_MONEY: Final = frozenset("💰💵")
_PLACE: Final = frozenset("🌎🌍🌏📍")
_DIGITS: Final = frozenset("123456789")
"""A board that knows no amount shows "~0k"."""
_PICTURES: Final = _MONEY | _PLACE


def is_caption(heading: Heading, scores: Scores) -> bool:
    """Whether a heading is no more than a code, a hash tag or a line of facts behind pictures."""
    title = heading.title
    if title.isascii() or _PICTURES.isdisjoint(title):
        return bool(_CODE.match(title))
    no_amount = not _PLACE.isdisjoint(title) and _DIGITS.isdisjoint(title)
    return no_amount or max(scores.values(), default=0) < CLEAR or bool(_CODE.match(title))


def names_employer(heading: Heading, scores: Scores, *, bare: bool) -> bool:
    """Whether a heading right under the title is a name and nothing else; `bare` tells that it has no text below."""
    words = heading.title.split()
    if len(words) > MOST_WORDS_IN_NAME or heading.title[-1] in ".:?!":
        return False
    if bare and max(scores, key=scores.__getitem__, default="company") == "company":
        return True
    if heading.style not in ("atx", "setext", "html"):
        return False
    capital = all(word[0].isupper() or not word[0].isalpha() or len(word) < 4 for word in words)  # noqa: PLR2004 - "of"
    return capital and max(scores.values(), default=0) < 2  # noqa: PLR2004 - one plain word


def caption_sections(heading: Heading, scores: Scores) -> list[Section]:
    """What such a heading tells, as sections without a body."""
    kinds: list[SectionKind] = []
    if not _MONEY.isdisjoint(heading.title) and not _DIGITS.isdisjoint(heading.title):
        kinds.append("compensation")
    if not _PLACE.isdisjoint(heading.title):
        kinds.append("conditions")
    if not is_caption(heading, scores):
        kinds.append("company")
    nothing = Span(heading.span.end, heading.span.end)
    return [
        Section(
            kind, heading.title, heading.line, heading.end_line, heading.style, heading.span, nothing, heading.level
        )
        for kind in kinds
    ]
