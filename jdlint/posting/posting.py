"""A posting, read once: each part is worked out when something first asks for it, from the parts before it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jdlint.posting.block import first_heading
from jdlint.posting.contexts import Contexts, Known
from jdlint.posting.credentials import find_credentials
from jdlint.posting.genre import is_posting
from jdlint.posting.innermost import innermost
from jdlint.posting.metadata import Metadata, find_metadata
from jdlint.posting.pay import find_pay
from jdlint.posting.places import find_locations
from jdlint.posting.places.summary import Places, sum_up
from jdlint.posting.readability import Readability, Running, measure, running_sentences
from jdlint.posting.requirements import find_requirements
from jdlint.posting.sections import Reading, add_told, find_sections, present_kinds
from jdlint.posting.written import Written
from jdlint.text.once import once

if TYPE_CHECKING:
    from jdlint.posting.parts import Credential, Location, Pay, Requirement, Section, SectionKind


class Posting(Written):
    """One posting. Every offset of every part is an offset of `source.text`."""

    @once
    def sections(self) -> tuple[Section, ...]:
        """The parts of the posting in order: headed, unheaded, and those that only the front matter holds."""
        return add_told(
            self.source, self._worded, lambda: self.pay, lambda: self.credentials, lambda: self.locations,
            front_matter_end=self.front_matter.span.end,
        )  # fmt: skip

    @once
    def kinds(self) -> frozenset[SectionKind]:
        """The kinds of the sections that have words under them, by their heading or by what they hold."""
        return present_kinds(self.source, self.sections)

    @once
    def _worded(self) -> tuple[Section, ...]:
        """The sections that headings and wording tell; pay and credentials are found with their help."""
        reading = Reading(self.source, self.prose, self.folded, self.blocks, self.sentences)
        return find_sections(reading, self.front_matter)

    @once
    def locations(self) -> tuple[Location, ...]:
        """The places of work."""
        return find_locations(self.source, self.readable, self._folded_readable, self.blocks, self.front_matter)

    @once
    def metadata(self) -> Metadata:
        """Title, employer, remote, employment type, dates: what the posting says of itself."""
        return find_metadata(self.source, self.prose, self.blocks, self.sections, self.front_matter, folded=self.folded)

    @once
    def requirements(self) -> tuple[Requirement, ...]:
        """What the candidate must or should bring, item by item."""
        mentions = len(self._sections_proper) < len(self.sections)  # most postings have none
        steps = innermost(self.sections) if mentions else self._section_steps
        return find_requirements(
            self.source, self.prose, self.folded, steps, self.sentences, around=self._section_steps
        )

    @once
    def credentials(self) -> tuple[Credential, ...]:
        """The licences, registrations and certifications asked for or welcomed."""
        return find_credentials(self.source, self.folded, self._worded, self.sentences)

    @once
    def pay(self) -> tuple[Pay, ...]:
        """The stated amounts and ranges of base pay, front matter included."""
        return find_pay(
            self.source, self.readable, self.blocks, self._worded, self.front_matter,
            folded=self._folded_readable, countries=self._countries,
        )  # fmt: skip

    @once
    def workplace(self) -> Places:
        """The places of work taken together, and whether the employer is the US government."""
        start = self.front_matter.span.end
        title = self.metadata.title or self._first_heading()
        folded = self._folded_readable[start:]
        return sum_up(self.locations, self.source.text[:start], self.readable[start:], folded, title)

    def _first_heading(self) -> str:
        """The words of the first heading, if there is one."""
        first = first_heading(self.blocks)
        return self.readable[first.span.start : first.span.end] if first else ""

    @property
    def is_remote(self) -> bool:
        """Whether it calls the job remote."""
        return bool(self.metadata.remote or self.workplace.remote)

    def _countries(self) -> tuple[str, ...]:
        """The ISO 3166-1 codes of the places of work, each once."""
        return tuple(dict.fromkeys(place.code[:2] for place in self.locations if place.code))

    @once
    def is_posting(self) -> bool:
        """Whether this is a job posting at all, and not some other text that lies among them."""
        return is_posting(self.folded, self.sections, self.front_matter)

    @property
    def contexts(self) -> Contexts:
        """Answers whether a place stands in a context where rules are silent."""
        return Contexts(
            self, self._known_contexts
        )  # not kept: a posting that holds itself stays until a search for garbage

    @once
    def _known_contexts(self) -> Known:
        return Known()

    @once
    def running_sentences(self) -> tuple[Running, ...]:
        """The sentences of running text: those of paragraphs, not of headings, items and cells."""
        return tuple(running_sentences(self.prose, self.sentences, self.sections))

    @once
    def readability(self) -> Readability:
        """How hard the running text is to read, and the share of the words that this speaks for."""
        return measure(self.prose, self.running_sentences, words=self.words, language=self.language)

    @once
    def _section_steps(self) -> tuple[list[int], list[Section | None]]:
        return innermost(self._sections_proper)

    @once
    def _sections_proper(self) -> list[Section]:
        """The sections that do more than mention a licence."""
        return [section for section in self.sections if not section.is_mention]

    @once
    def _reaches(self) -> dict[str, tuple[list[int], list[int]]]:
        """By their kind, where sections start, in order, and how far those reach that start there or before."""
        reaches: dict[str, tuple[list[int], list[int]]] = {}
        for section in self.sections:
            starts, ends = reaches.setdefault(section.kind, ([], []))
            starts.append(section.start)
            ends.append(max([section.body.end, *ends[-1:]]))
        return reaches

    def is_inside(self, kind: str, offset: int) -> bool:
        """Whether a section of this kind holds the offset, be it the innermost or not."""
        starts, ends = self._reaches.get(kind, ((), ()))
        number = bisect_right(starts, offset) - 1
        return number >= 0 and offset < ends[number]

    def section_at(self, offset: int) -> Section | None:
        """The innermost section that holds this offset."""
        starts, sections = self._section_steps
        return sections[bisect_right(starts, offset) - 1]
