"""The surroundings of a mention: its sentence, the section it stands in, and the words on either side."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.parts import Section, SectionKind
    from jdlint.posting.sentences import Sentence
    from jdlint.text.span import Span

ASKING_SECTIONS: Final = frozenset(["qualifications", "preferred", "licensure"])
_MIXED: Final = frozenset(["compensation", "apply", "benefits", "summary", "conditions", "preferred"])
_REACH: Final = 300
_VERDICT: Final = 40


class Place(Struct, frozen=True, gc=False):
    """Where something stands: its sentence as `text` and in `lower` case, quotes and dashes made plain.

    `kind` and `heading`, in lower case, are those of its section; `behind`, in lower case, is what follows
    in the same block.
    """

    sentence: Sentence
    text: str
    lower: str
    kind: SectionKind | None
    heading: str
    behind: str
    is_title: bool
    is_heading: bool

    def between(self, start: int, end: int) -> str:
        """What stands from one place to another, case kept."""
        at = self.sentence.span.start
        return self.text[start - at : end - at]

    def before(self, span: Span, width: int = 60) -> str:
        """What stands before a span in its sentence, case kept."""
        at = span.start - self.sentence.span.start
        return self.text[max(0, at - width) : at]

    def after(self, span: Span, width: int = 60) -> str:
        """What stands behind a span in its sentence, case kept."""
        at = span.end - self.sentence.span.start
        return self.text[at : at + width]

    def window(self, span: Span) -> tuple[str, int, int]:
        """The part of the sentence that can say something of a span, in lower case, and the span's place in it."""
        start, end = span.start - self.sentence.span.start, span.end - self.sentence.span.start
        first = max(0, start - _REACH)
        return self.lower[first : end + _REACH], start - first, end - first

    def around(self, span: Span, width: int = 60) -> str:
        """Both sides and the span itself, in lower case."""
        at = self.sentence.span.start
        return self.lower[max(0, span.start - at - width) : span.end - at + width]


def _says_little(part: Section) -> bool:
    """A paragraph that no heading names often holds pay, how to apply and what is asked or welcome in one."""
    return not part.title and part.found_by == "content" and part.kind in _MIXED


class Places:
    """Finds the place of an offset; each sentence is prepared once."""

    def __init__(self, folded: bytes, sections: Sequence[Section], sentences: Sequence[Sentence]) -> None:
        self._folded = folded
        self._sections = [section for section in sections if not section.is_mention]
        self._section_starts = [section.start for section in self._sections]
        self._section_ends = [section.body.end for section in self._sections]
        self._reached = list(accumulate(self._section_ends, max))
        self._sentences = sentences
        self._sentence_starts = [sentence.span.start for sentence in sentences]
        self._known: dict[int, Place] = {}

    @cached_property
    def _title(self) -> int:
        headings = (number for number, sentence in enumerate(self._sentences) if sentence.kind == "heading")
        return next(headings, -1)

    def number(self, offset: int) -> int | None:
        """The number of the sentence that holds an offset, or None where none does."""
        number = bisect_right(self._sentence_starts, offset) - 1
        return number if number >= 0 and offset < self._sentences[number].span.end else None

    def in_sections(self, kind: SectionKind) -> Iterator[int]:
        """The numbers of the sentences that sections of a kind hold."""
        for section in self._sections:
            if section.kind == kind and section.found_by != "content":
                first = bisect_left(self._sentence_starts, section.span.start)
                yield from range(first, bisect_left(self._sentence_starts, section.span.end))

    def at(self, span: Span) -> Place | None:
        """The place of a span, or None where no one sentence holds it."""
        number = self.number(span.start)
        if number is None or span.end > self._sentences[number].span.end:
            return None
        return self.of(number)

    def of(self, number: int) -> Place:
        """The place that a sentence is."""
        if number not in self._known:
            self._known[number] = self._place(number)
        return self._known[number]

    def _place(self, number: int) -> Place:
        sentence = self._sentences[number]
        text = self._folded[sentence.span.start : sentence.span.end].decode("latin-1")
        holding = self._holding(sentence.span.end - 1)
        heading = next((part.title for part in holding if part.title), "")
        opens = any(part.heading and part.heading.covers(sentence.span) for part in holding)
        return Place(
            sentence,
            text,
            text.lower(),
            _kind(holding),
            heading.lower(),
            self._behind(number),
            is_title=number == self._title,
            is_heading=opens or sentence.kind == "heading",
        )

    def _behind(self, number: int) -> str:
        here, *others = self._sentences[number : number + 2]
        spans = [other.span for other in others if other.block == here.block and here.block >= 0]
        return self._folded[slice(*spans[0])][:_VERDICT].decode("latin-1").lower() if spans else ""

    def _holding(self, offset: int) -> list[Section]:
        """The sections that hold a place, the innermost first."""
        last = first = bisect_right(self._section_starts, offset)
        while first and self._reached[first - 1] > offset:
            first -= 1
        holding = [
            (self._section_ends[at] - self._section_starts[at], at)
            for at in range(first, last)
            if offset < self._section_ends[at] and not _says_little(self._sections[at])
        ]
        return [self._sections[at] for _, at in sorted(holding)]


def _kind(holding: Sequence[Section]) -> SectionKind | None:
    """What the heading says, where it asks; else what the words look like, where they do; else the heading."""
    headed = next((part.kind for part in holding if part.title), None)
    if headed in ASKING_SECTIONS:
        return headed
    content = [part.kind for part in holding if not part.title]
    return next((kind for kind in content if kind in ASKING_SECTIONS), headed or next(iter(content), None))
