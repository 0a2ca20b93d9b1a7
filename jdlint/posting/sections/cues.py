"""What the text of a posting is about, sentence by sentence: weighted cue phrases found in one pass."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from jdlint.tables.compiled import compiled, shared
from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jdlint.posting.sentences import Sentence

POINTS: Final = {"strong": 4, "beside": 3, "plain": 2, "weak": 1}
START: Final = 2
FEWEST_WORDS: Final = 5
MOST_CHARACTERS: Final = 80

Evidence = dict[str, int]
Points = tuple[tuple[str, int], ...]
Start = tuple[list[bytes], tuple[str, ...]]
"""Words that a sentence may begin with, and the kinds that they tell."""

_KEPT: Final = frozenset(b"'%+$\xa30123456789abcdefghijklmnopqrstuvwxyz") | frozenset(range(0xC0, 0x100))
_PLAIN: Final = bytes(
    low if (low := bytes([value]).lower()[0]) in _KEPT else ord(" ") for value in range(256)
)  # lower case, and a space for all that cues do not hold
_NUMBERING: Final = "0123456789.) (:-–"
_TO_THE_READER: Final = frozenset(b"join apply help learn send work use find share".split())
_ADDRESSING: Final = _TO_THE_READER | frozenset(b"you your you'll we us our we'll".split())


class CueTable:
    """The table of cue phrases, arranged for finding them.

    `points` are those of each phrase, `starts` for a word the phrases that a sentence may begin with, the longest
    first, with the kinds that they tell.
    """

    def __init__(self, points: Mapping[bytes, Points], starts: Mapping[bytes, Sequence[Start]]) -> None:
        self._patterns = [*points]
        self._points = [*points.values()]
        self._starts = starts

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick, MatchKind  # noqa: PLC0415 - only where sections are asked for

        return BytesAhoCorasick(self._patterns, matchkind=MatchKind.LeftmostLongest)

    def opens_task(self, word: bytes) -> bool:
        """Whether this word alone, in lower case, is one that tasks begin with."""
        return any(len(phrase) == 1 and "duties" in kinds for phrase, kinds in self._starts.get(word, ()))

    def weigh(self, folded: bytes, sentences: Sequence[Sentence]) -> list[Evidence]:
        """For each sentence its points by kind."""
        plain = folded.translate(_PLAIN)
        texts: list[bytes] = []
        evidence: list[Evidence] = []
        for number, sentence in enumerate(sentences):
            words = plain[sentence.span.start : sentence.span.end].split()
            evidence.append(self._at_start(words, sentences, number) if words and words[0] in self._starts else {})
            texts.append(b"  ".join(words))
        ends = [*accumulate([len(text) + 2 for text in texts])]
        self._add_phrases(b" %b " % b"  ".join(texts), ends, evidence)
        return evidence

    def _add_phrases(self, text: bytes, ends: Sequence[int], evidence: Sequence[Evidence]) -> None:
        """Add the points of the phrases in the words of all sentences, of which each has a space on either side."""
        points = self._points
        number, end = -1, 0
        for pattern, start, _ in self._automaton.find_matches_as_indexes(text):
            while start >= end:
                number += 1
                end = ends[number]
                found = evidence[number]
            for kind, value in points[pattern]:
                found[kind] = found.get(kind, 0) + value

    def _at_start(self, words: Sequence[bytes], sentences: Sequence[Sentence], number: int) -> Evidence:
        """What the first words of a sentence say; a bare verb says so only in a list."""
        for phrase, kinds in self._starts[words[0]]:
            if len(phrase) == 1 or words[: len(phrase)] == phrase:
                found = dict.fromkeys(kinds, START)
                if "duties" in found and not _is_listed(words[0], sentences, number):
                    del found["duties"]
                return found
        return {}


def _is_listed(first: bytes, sentences: Sequence[Sentence], number: int) -> bool:
    """Whether it may be of a list: no part of a paragraph but a whole one, and not addressed to the reader."""
    sentence = sentences[number]
    if sentence.kind != "paragraph":
        return True
    if first in _TO_THE_READER or (number > 0 and sentences[number - 1].block == sentence.block):
        return False
    return number + 1 == len(sentences) or sentences[number + 1].block != sentence.block


@lru_cache(maxsize=4096)
def names_task(title: str) -> bool:
    """Whether a heading is a task in so many words: "3. Represent the team to its partners"; headings repeat."""
    words = title[:MOST_CHARACTERS].lower().lstrip(_NUMBERING).encode("latin-1", "replace").split()
    return len(words) >= FEWEST_WORDS and _ADDRESSING.isdisjoint(words) and cue_table().opens_task(words[0])


def _pattern(phrase: str) -> bytes:
    words = _words(phrase)
    return b" " + b"  ".join(words) + (b"" if phrase.endswith("*") else b" ")


def _words(phrase: str) -> list[bytes]:
    return phrase.encode("latin-1").translate(_PLAIN).split()


def _arranged(table: Mapping[str, Mapping[str, Sequence[str]]]) -> tuple[dict[bytes, Any], ...]:
    """What a table of cues is made of, from the file that people write."""
    points: dict[bytes, Points] = {}
    kinds: defaultdict[tuple[bytes, ...], tuple[str, ...]] = defaultdict(tuple)
    for kind, groups in table.items():
        for group, value in POINTS.items():
            for pattern in map(_pattern, groups.get(group, ())):
                points[pattern] = (*points.get(pattern, ()), (kind, value))
        for words in map(_words, groups.get("start", ())):
            kinds[tuple(words)] += (kind,)
    starts: defaultdict[bytes, list[Start]] = defaultdict(list)
    for phrase in sorted(kinds, key=len, reverse=True):
        starts[phrase[0]].append(([*phrase], kinds[phrase]))
    return shared(points), dict(starts)


@cache
def cue_table() -> CueTable:
    """The bundled table."""
    return CueTable(*compiled("section-cues", lambda: _arranged(read_table("sections", "contents"))))
