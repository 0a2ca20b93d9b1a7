"""Titles in languages whose nouns have a gender: a title in one form only, where nothing opens it to everybody."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.pattern_text import PatternText
from jdlint.matching import Pattern
from jdlint.model import Limits
from jdlint.posting.block import first_heading
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.posting import Posting

_TITLE_KEYS: Final = ("title", "job-title", "position", "titel", "titre", "stelle", "poste")


class TitleForm(Check):
    """The check `title-form`: a title that one of `gendered` matches, unless one of `open` is in it or in the posting.

    The title is that of the front matter, or else the first heading.
    """

    name: ClassVar[str] = "title-form"

    gendered: Annotated[tuple[PatternText, ...], Limits(min_length=1)]
    open: tuple[PatternText, ...] = ()

    @cached_property
    def _patterns(self) -> tuple[tuple[Pattern, ...], tuple[Pattern, ...]]:
        return tuple(map(Pattern, self.gendered)), tuple(map(Pattern, self.open))

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit on the word of the title that has one form only."""
        posting = case.posting
        place = _title_place(posting)
        if place is None:
            return
        title, whole = fold(posting.source.slice(place)), Span(0, place.end - place.start)
        gendered, opening = self._patterns
        everything = Span(0, len(posting.folded))
        if any(pattern.search(title, whole) or pattern.search(posting.folded, everything) for pattern in opening):
            return
        found = next((found for pattern in gendered if (found := pattern.search(title, whole))), None)
        if found:
            yield Hit(Span(place.start + found.start, place.start + found.end))


def _title_place(posting: Posting) -> Span | None:
    fields = {field.key: field for field in posting.front_matter.fields}
    field = next((fields[key] for key in _TITLE_KEYS if key in fields), None)
    if field:
        line = posting.source.line_span(field.line)
        start = posting.source.text.find(field.value, line.start, line.end)
        return Span(start, start + len(field.value)) if start >= 0 and field.value else None
    heading = first_heading(posting.blocks)
    return heading.span if heading else None
