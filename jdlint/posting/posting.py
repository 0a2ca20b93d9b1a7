"""A posting, read once: each part is worked out when something first asks for it, from the parts before it."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from jdlint.matching import Blocks
from jdlint.posting.blocks import Block, find_blocks
from jdlint.posting.contexts import Contexts
from jdlint.posting.credentials import find_credentials
from jdlint.posting.front_matter import FrontMatter, read_front_matter
from jdlint.posting.front_title import title_words
from jdlint.posting.genre import is_posting
from jdlint.posting.innermost import innermost
from jdlint.posting.language import find_language
from jdlint.posting.metadata import Metadata, find_metadata
from jdlint.posting.pay import find_pay
from jdlint.posting.places import find_locations
from jdlint.posting.places.summary import Places, sum_up
from jdlint.posting.prose import make_prose
from jdlint.posting.readability import Readability, Running, count_words, measure, running_sentences
from jdlint.posting.reading import readable
from jdlint.posting.requirements import find_requirements
from jdlint.posting.sections import Reading, add_told, find_sections, present_kinds
from jdlint.posting.sentences import Sentence, find_sentences
from jdlint.text.folding import fold
from jdlint.text.source import Source
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.posting.parts import Credential, Location, Pay, Requirement, Section, SectionKind

_REACH: Final = 1_000  # hardly a sentence is longer, and many places in one without full stops share what is looked at


class Posting:
    """One posting. Every offset of every part is an offset of `source.text`."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @classmethod
    def from_text(cls, text: str, path: str = "<string>") -> Posting:
        """Read a posting from its text; `path` is only a name."""
        return cls(Source(text, path))

    @cached_property
    def front_matter(self) -> FrontMatter:
        """The YAML or TOML front matter; an empty one where there is none."""
        return read_front_matter(self.source)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the body in order."""
        span = self.front_matter.span
        return find_blocks(self.source, after=self.source.line(span.end) if span.end else 0)

    @cached_property
    def prose(self) -> str:
        """The words alone, as long as the source: code, addresses, HTML, front matter and markers are blanks."""
        return make_prose(self.source.text, self.blocks)

    @cached_property
    def readable(self) -> str:
        """The prose as pay and places are read in it: with fields dressed as code, without what templates fill."""
        return readable(self.source.text, self.prose, self.blocks)

    @cached_property
    def _folded_prose(self) -> bytes:
        return fold(self.prose)

    @cached_property
    def _folded_readable(self) -> bytes:
        return self._folded_prose if self.readable == self.prose else fold(self.readable)

    @cached_property
    def folded(self) -> bytes:
        """The prose as one byte a character, for matching, and with it a title that the front matter holds."""
        folded, title = self._folded_prose, self.front_title
        if not title:
            return folded
        return folded[: title.start] + fold(self.source.slice(title)) + folded[title.end :]

    @cached_property
    def front_title(self) -> Span | None:
        """Where the front matter holds the words of the title, if it does."""
        return title_words(self.source, self.front_matter)

    @cached_property
    def searched(self) -> Blocks:
        """Where rules look for terms: in every block but code, and in a title that the front matter holds."""
        spans = [block.span for block in self.blocks if block.kind != "code"]
        return Blocks(self.folded, [self.front_title, *spans] if self.front_title else spans)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, list-aware."""
        return find_sentences(self.prose, self.blocks)

    @cached_property
    def language(self) -> str:
        """The ISO 639-1 code of the language that the posting is written in; `und` where it cannot be told."""
        return find_language(self.prose, self.front_matter)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The parts of the posting in order: headed, unheaded, and those that only the front matter holds."""
        return add_told(
            self.source, self._worded, lambda: self.pay, lambda: self.credentials,
            front_matter_end=self.front_matter.span.end,
        )  # fmt: skip

    @cached_property
    def kinds(self) -> frozenset[SectionKind]:
        """The kinds of the sections that have words under them, by their heading or by what they hold."""
        return present_kinds(self.source, self.sections)

    @cached_property
    def _worded(self) -> tuple[Section, ...]:
        """The sections that headings and wording tell; pay and credentials are found with their help."""
        reading = Reading(self.source, self.prose, self.folded, self.blocks, self.sentences)
        return find_sections(reading, self.front_matter)

    @cached_property
    def locations(self) -> tuple[Location, ...]:
        """The places of work."""
        return find_locations(self.source, self.readable, self._folded_readable, self.blocks, self.front_matter)

    @cached_property
    def metadata(self) -> Metadata:
        """Title, employer, remote, employment type, dates: what the posting says of itself."""
        return find_metadata(self.source, self.prose, self.blocks, self.sections, self.front_matter)

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """What the candidate must or should bring, item by item."""
        mentions = any(section.is_mention for section in self.sections)  # most postings have none
        steps = innermost(self.sections) if mentions else self._section_steps
        return find_requirements(self.source, self.prose, self.folded, steps, self.sentences)

    @cached_property
    def credentials(self) -> tuple[Credential, ...]:
        """The licences, registrations and certifications asked for or welcomed."""
        return find_credentials(self.source, self.folded, self._worded, self.sentences)

    @cached_property
    def pay(self) -> tuple[Pay, ...]:
        """The stated amounts and ranges of base pay, front matter included."""
        return find_pay(
            self.source, self.readable, self.blocks, self._worded, self.front_matter,
            folded=self._folded_readable, countries=self._countries,
        )  # fmt: skip

    @cached_property
    def workplace(self) -> Places:
        """The places of work taken together, and whether the employer is the US government."""
        start = self.front_matter.span.end
        first = next((block.span for block in self.blocks if block.kind == "heading"), None)
        title = self.metadata.title or (self.readable[slice(*first)] if first else "")
        folded = self._folded_readable[start:]
        return sum_up(self.locations, self.source.text[:start], self.readable[start:], folded, title)

    def _countries(self) -> tuple[str, ...]:
        """The ISO 3166-1 codes of the places of work, each once."""
        return tuple(dict.fromkeys(place.code[:2] for place in self.locations if place.code))

    @cached_property
    def is_posting(self) -> bool:
        """Whether this is a job posting at all, and not some other text that lies among them."""
        return is_posting(self.folded, self.sections, self.front_matter)

    @cached_property
    def contexts(self) -> Contexts:
        """Answers whether a place stands in a context where rules are silent."""
        return Contexts(self)

    @cached_property
    def words(self) -> int:
        """How many words the body has."""
        return count_words(self.prose)

    @cached_property
    def running_sentences(self) -> tuple[Running, ...]:
        """The sentences of running text: those of paragraphs, not of headings, items and cells."""
        return tuple(running_sentences(self.prose, self.sentences, self.sections))

    @cached_property
    def readability(self) -> Readability:
        """How hard the running text is to read, and the share of the words that this speaks for."""
        return measure(self.prose, self.running_sentences, words=self.words, language=self.language)

    @cached_property
    def _section_steps(self) -> tuple[list[int], list[Section | None]]:
        return innermost([section for section in self.sections if not section.is_mention])

    def section_at(self, offset: int) -> Section | None:
        """The innermost section that holds this offset."""
        starts, sections = self._section_steps
        return sections[bisect_right(starts, offset) - 1]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds this offset."""
        number = bisect_right(self._sentence_starts, offset) - 1
        if number < 0 or offset >= self.sentences[number].span.end:
            return None
        return self.sentences[number]

    def words_around(self, span: Span) -> Span:
        """The sentence that the span begins in, as far as 1,000 to 2,000 characters to either side; else the span."""
        sentence = self.sentence_at(span.start)
        if sentence is None:
            return span
        first, last = (edge // _REACH * _REACH for edge in (span.start, span.end))
        return Span(max(sentence.span.start, first - _REACH), min(sentence.span.end, last + 2 * _REACH))
