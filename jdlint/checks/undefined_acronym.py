"""Acronyms that a reader from outside may not know and that the posting never spells out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.tables.read import read_table
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.posting import Posting

_CAPITALS: Final = Lazy(r"(?<![\w&/.'’+#@$-])[A-Z][A-Z&]{2,4}(?![\w&/.'’+#@-]|[ \t]*\d)")
_WORD: Final = Lazy(r"[A-Za-z]+")
_SMALL_WORDS: Final = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"])
_TELLS_OF_WORK: Final = frozenset(["summary", "duties", "conditions", "compensation", "apply"])
_SHOUTING: Final = 0.4


@cache
def _known() -> frozenset[str]:
    """Acronyms that need no telling."""
    return frozenset(word for words in read_table("readability", "acronyms").values() for word in words.split())


class UndefinedAcronym(Check):
    """The check `undefined-acronym`: the first place of each acronym that is neither well known nor spelt out.

    An acronym is spelt out where it stands in or before brackets or is a link, or where words of the posting begin
    with its letters in turn; one with a possessive s is a name. Headings and lines in capitals are left alone.
    """

    name: ClassVar[str] = "undefined-acronym"

    most: int = 3

    def run(self, case: Case) -> Iterator[Hit]:
        """At most `most` hits."""
        found = 0
        for text, span in _first_places(case.posting).items():
            if not _is_explained(case.posting, text):
                yield Hit(span)
                found += 1
                if found == self.most:
                    return


def _first_places(posting: Posting) -> dict[str, Span]:
    """Each acronym that is not well known, with its first place in running text or an item."""
    places: dict[str, Span] = {}
    for match in _CAPITALS.finditer(posting.prose):
        text = match[0]
        if text in places or text in _known() or _is_word(text):
            continue
        if _reads_it(posting, match.start()):
            places[text] = Span(*match.span())
    return places


def _reads_it(posting: Posting, offset: int) -> bool:
    """Whether the place is running text or an item that tells of the work, not of the employer or of skills."""
    sentence = posting.sentence_at(offset)
    if sentence is None or sentence.kind not in ("paragraph", "item"):
        return False
    section = posting.section_at(offset)
    kind = section.kind if section else "summary"
    return kind in _TELLS_OF_WORK and not _shouts(posting.prose[slice(*sentence.span)])


def _is_word(text: str) -> bool:
    from jdlint.syllables.english import look_up  # noqa: PLC0415 - only where capitals stand

    return look_up(text.lower()) is not None


def _shouts(sentence: str) -> bool:
    letters = [char for char in sentence if char.isalpha()]
    return sum(map(str.isupper, letters)) > _SHOUTING * len(letters)


def _is_explained(posting: Posting, text: str) -> bool:
    name = re.escape(text)
    told = re.search(rf"[(\[][^()\[\]\n]{{0,40}}\b{name}\b|\b{name}s?[ \t]*[(\]]|\b{name}['’]s\b", posting.source.text)
    return told is not None or any(text.replace("&", "").lower() in run for run in _initials(posting))


def _initials(posting: Posting) -> tuple[str, str]:
    """The first letters of all words in turn, with and without the small ones."""
    words = [word.lower() for word in _WORD.findall(posting.source.text)]
    return "".join(word[0] for word in words), "".join(word[0] for word in words if word not in _SMALL_WORDS)
