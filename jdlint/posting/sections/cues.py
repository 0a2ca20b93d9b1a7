"""What the text of a posting is about, sentence by sentence: weighted cue phrases found in one pass."""

from __future__ import annotations

from functools import cache, cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from jdlint.tables.compiled import compiled
from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jdlint.posting.sentences import Sentence

POINTS: Final = {"strong": 4, "plain": 2, "weak": 1}
START: Final = 2

Evidence = dict[str, int]
Points = tuple[tuple[str, int], ...]

_KEPT: Final = frozenset(b"'%+$\xa30123456789abcdefghijklmnopqrstuvwxyz") | frozenset(range(0xC0, 0x100))
_PLAIN: Final = bytes(
    low if (low := bytes([value]).lower()[0]) in _KEPT else ord(" ") for value in range(256)
)  # lower case, and a space for all that cues do not hold
_TO_THE_READER: Final = frozenset(b"join apply help learn send work use find share".split())


class CueTable:
    """The table of cue phrases, arranged for finding them.

    `points` are those of each phrase, `starts` the kinds that first words tell, `longest` how many words the longest
    of these has that begins with a word.
    """

    def __init__(
        self, points: Mapping[bytes, Points], starts: Mapping[bytes, tuple[str, ...]], longest: Mapping[bytes, int]
    ) -> None:
        self._patterns = [*points]
        self._points = [*points.values()]
        self._starts = starts
        self._longest = longest

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick, MatchKind  # noqa: PLC0415 - only where sections are asked for

        return BytesAhoCorasick(self._patterns, matchkind=MatchKind.LeftmostLongest)

    def weigh(self, folded: bytes, sentences: Sequence[Sentence]) -> list[Evidence]:
        """For each sentence its points by kind."""
        plain = folded.translate(_PLAIN)
        words = [plain[start:end].split() for start, end in [sentence.span for sentence in sentences]]
        evidence: list[Evidence] = [
            self._at_start(own, sentences, number) if own and own[0] in self._longest else {}
            for number, own in enumerate(words)
        ]
        texts = [*map(b"  ".join, words)]
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
        for length in range(self._longest[words[0]], 0, -1):
            kinds = self._starts.get(b" ".join(words[:length]))
            if kinds:
                if "duties" in kinds and not _is_listed(words[0], sentences, number):
                    kinds = tuple(kind for kind in kinds if kind != "duties")
                return dict.fromkeys(kinds, START)
        return {}


def _is_listed(first: bytes, sentences: Sequence[Sentence], number: int) -> bool:
    """Whether it may be of a list: no part of a paragraph but a whole one, and not addressed to the reader."""
    sentence = sentences[number]
    if sentence.kind != "paragraph":
        return True
    block = sentence.block
    follows = number > 0 and sentences[number - 1].block == block
    goes_on = number + 1 < len(sentences) and sentences[number + 1].block == block
    return first not in _TO_THE_READER and not follows and not goes_on


def _pattern(phrase: str) -> bytes:
    words = _words(phrase)
    return b" " + b"  ".join(words) + (b"" if phrase.endswith("*") else b" ")


def _words(phrase: str) -> list[bytes]:
    return phrase.encode("latin-1").translate(_PLAIN).split()


def _arranged(table: Mapping[str, Mapping[str, Sequence[str]]]) -> tuple[dict[bytes, Any], ...]:
    """What a table of cues is made of, from the file that people write."""
    points: dict[bytes, Points] = {}
    starts: dict[bytes, tuple[str, ...]] = {}
    longest: dict[bytes, int] = {}
    for kind, groups in table.items():
        for group, value in POINTS.items():
            for pattern in map(_pattern, groups.get(group, ())):
                points[pattern] = (*points.get(pattern, ()), (kind, value))
        for words in map(_words, groups.get("start", ())):
            start = b" ".join(words)
            starts[start] = (*starts.get(start, ()), kind)
            longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return points, starts, longest


@cache
def cue_table() -> CueTable:
    """The bundled table."""
    return CueTable(*compiled("section-cues", lambda: _arranged(read_table("sections", "contents"))))
