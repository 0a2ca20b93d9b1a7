"""What a posting should hold: a section, headed or not, a field of its front matter, or words that stand for it."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit, Severity
from jdlint.checks.duty import find_duties
from jdlint.checks.elsewhere import is_attached, pulls_in_text
from jdlint.checks.field_of_work import FieldOfWork
from jdlint.checks.pattern_text import PatternText
from jdlint.checks.presence import has_section, is_asked
from jdlint.checks.way_in import has_way_in
from jdlint.matching import Pattern
from jdlint.model import Limits
from jdlint.posting.parts import SectionKind
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.posting import Posting

_ITS_OWN: Final = ("duties", "qualifications")
"""What a posting says for itself: text that all postings of a site share does not hold it."""
Part = Literal["pay", "locations", "is_remote", "credentials", "requirements"]


class RequiredSection(Check):
    """The check `required-section`: one finding at the title where nothing in the posting does the section's work.

    `section` is its key in `[tool.jdlint.sections]`, which decides how severe its absence is. It is present where a
    section of one of these `kinds` has words under it, a front-matter field in `fields` a value that is none of
    `empty_values` (in small letters), the posting a part in `parts`, where a pattern in `words` matches, but in no
    heading and no item of a section of the kinds `outside`, or, with `way_in`, where an address to apply to is.
    Where the rest of the posting may stand in another file, or the job lies outside the field `only_in`, only what the
    config asks for is missed. `in_prose` is the severity where no headings divide the posting.
    """

    name: ClassVar[str] = "required-section"

    section: SectionKind | Literal["place"]
    kinds: tuple[SectionKind, ...] = ()
    fields: tuple[str, ...] = ()
    empty_values: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    words: Annotated[tuple[PatternText, ...], Limits(max_length=200)] = ()
    outside: tuple[SectionKind, ...] = ()
    way_in: bool = False
    only_in: FieldOfWork | None = None
    in_prose: Severity | None = None

    @cached_property
    def _any_word(self) -> Pattern:
        # Not in the index of all rules: most postings have the section, and are never searched for its words.
        return Pattern.of_any(self.words)

    def prepare(self) -> None:
        """As for every check, and the one pattern of all words."""
        super().prepare()
        if self.words:
            assert self._any_word.expression  # noqa: S101 - reading it works it out
        if self.only_in:
            self.only_in.prepare()

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(self.fields)

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the title, or none."""
        posting = case.posting
        if case.facts.sections.get(self.section) == "off" or not posting.is_posting or self._is_plain(posting):
            return
        asked = is_asked(case.facts, self.section)
        if not (asked or self._is_expected(posting)) or self._is_in_words(posting):
            return
        if self.section == "compensation" and find_duties(posting, case.facts, "pay"):
            return  # the rule `undisclosed-pay` says it, with the law
        yield Hit(posting_anchor(posting), severity=asked or self._eased(posting))

    def _is_expected(self, posting: Posting) -> bool:
        """Whether every posting of this kind of work has it, and in this very file."""
        if is_attached(posting) or (self.section not in _ITS_OWN and pulls_in_text(posting)):
            return False
        return self.only_in is None or self.only_in.holds(posting)

    def _eased(self, posting: Posting) -> Severity | None:
        """What is told in prose is recognised less surely than what a heading names; one heading divides nothing."""
        headings = sum(section.heading is not None for section in posting.sections)
        return self.in_prose if headings <= 1 else None

    def _is_plain(self, posting: Posting) -> bool:
        """Whether the posting is known to have it, as most are."""
        return (
            has_section(posting, self.kinds)
            or self._has_field(posting)
            or any(getattr(posting, part) for part in self.parts)
        )

    def _is_in_words(self, posting: Posting) -> bool:
        """Whether the text shows it; all of it is searched."""
        return (self.way_in and has_way_in(posting.source.text)) or (bool(self.words) and self._has_words(posting))

    def _has_field(self, posting: Posting) -> bool:
        fields = posting.front_matter.fields  # most postings have none
        return bool(fields) and any(field.key in self._keys and self._tells(field.value) for field in fields)

    def _tells(self, value: str) -> bool:
        said = value.strip()
        return bool(said) and said.lower() not in self.empty_values

    def _has_words(self, posting: Posting) -> bool:
        found = self._any_word.find(posting.folded, Span(0, len(posting.folded)))
        first = next(found, None)
        if first is None:
            return False
        headings = [block.span for block in posting.blocks if block.kind == "heading"]
        ends = [heading.end for heading in headings]
        for span in chain([first], found):
            number = bisect_left(ends, span.end)
            if (number == len(headings) or not headings[number].covers(span)) and not self._is_outside(posting, span):
                return True
        return False

    def _is_outside(self, posting: Posting, span: Span) -> bool:
        section = posting.section_at(span.start) if self.outside else None
        if section is None or section.kind not in self.outside:
            return False
        return any(block.kind == "item" and block.span.covers(span) for block in posting.blocks)
