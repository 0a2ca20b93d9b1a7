"""A posting as it is written: its blocks, its prose and its sentences, each worked out when first asked for."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final, Self

from jdlint.matching import Blocks
from jdlint.posting.blocks import Block, find_blocks
from jdlint.posting.front_matter import FrontMatter, read_front_matter
from jdlint.posting.front_title import title_words
from jdlint.posting.language import find_language
from jdlint.posting.prose import make_prose
from jdlint.posting.readability import count_words
from jdlint.posting.reading import readable
from jdlint.posting.sentences import Sentence, find_sentences
from jdlint.text.folding import fold
from jdlint.text.once import once
from jdlint.text.source import Source
from jdlint.text.span import Span

_REACH: Final = 1_000  # hardly a sentence is longer, and many places in one without full stops share what is looked at


class Written:
    """The text of one posting. Every offset of every part is an offset of `source.text`."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @classmethod
    def from_text(cls, text: str, path: str = "<string>") -> Self:
        """Read a posting from its text; `path` is only a name."""
        return cls(Source(text, path))

    @once
    def front_matter(self) -> FrontMatter:
        """The YAML or TOML front matter; an empty one where there is none."""
        return read_front_matter(self.source)

    @once
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the body in order."""
        span = self.front_matter.span
        return find_blocks(self.source, after=self.source.line(span.end) if span.end else 0)

    @once
    def is_passed_on(self) -> bool:
        """Whether most of the posting stands behind `>`, as in a message that was passed on."""
        return 2 * sum(block.quoted for block in self.blocks) > len(self.blocks)

    @once
    def prose(self) -> str:
        """The words alone, as long as the source: code, addresses, HTML, front matter and markers are blanks."""
        return make_prose(self.source.text, self.blocks)

    @once
    def readable(self) -> str:
        """The prose as pay and places are read in it: with fields dressed as code, without what templates fill."""
        return readable(self.source.text, self.prose, self.blocks)

    @once
    def _folded_prose(self) -> bytes:
        return fold(self.prose)

    @once
    def _folded_readable(self) -> bytes:
        return self._folded_prose if self.readable == self.prose else fold(self.readable)

    @once
    def folded(self) -> bytes:
        """The prose as one byte a character, for matching, and with it a title that the front matter holds."""
        folded, title = self._folded_prose, self.front_title
        if not title:
            return folded
        return folded[: title.start] + fold(self.source.slice(title)) + folded[title.end :]

    @once
    def front_title(self) -> Span | None:
        """Where the front matter holds the words of the title, if it does."""
        return title_words(self.source, self.front_matter)

    @once
    def searched(self) -> Blocks:
        """Where rules look for terms: in every block but code, and in a title that the front matter holds."""
        spans = [block.span for block in self.blocks if block.kind != "code"]
        return Blocks(self.folded, [self.front_title, *spans] if self.front_title else spans)

    @once
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, list-aware."""
        return find_sentences(self.prose, self.blocks)

    @once
    def language(self) -> str:
        """The ISO 639-1 code of the language that the posting is written in; `und` where it cannot be told."""
        return find_language(self.prose, self.front_matter)

    @once
    def words(self) -> int:
        """How many words the body has."""
        return count_words(self.prose)

    @once
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
