"""What the text of a posting is about, sentence by sentence: weighted cue phrases found in one pass."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Final

from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.sentences import Sentence

POINTS: Final = {"strong": 4, "plain": 2, "weak": 1}
START: Final = 2
LONGEST_START: Final = 3

Evidence = dict[str, int]

_KEPT: Final = frozenset(b"'%+$\xa30123456789abcdefghijklmnopqrstuvwxyz") | frozenset(range(0xC0, 0x100))
_PLAIN: Final = bytes(value if value in _KEPT else ord(" ") for value in range(256))


_TO_THE_READER: Final = frozenset(b"join apply help learn send work use find share".split())


def _alone(sentences: Sequence[Sentence]) -> list[bool]:
    """Whether each sentence is the only one of its block."""
    blocks = [-1, *(sentence.block for sentence in sentences), -1]
    return [before != block != after for before, block, after in zip(blocks, blocks[1:], blocks[2:], strict=False)]


def _plain(folded: bytes) -> bytes:
    """The text in lower case with a space for all that cues do not hold."""
    return folded.lower().translate(_PLAIN)


class CueTable:
    """The table of cue phrases, arranged for finding them."""

    def __init__(self, table: dict[str, dict[str, list[str]]]) -> None:
        points: defaultdict[bytes, list[tuple[str, int]]] = defaultdict(list)
        self.starts: defaultdict[bytes, list[str]] = defaultdict(list)
        for kind, groups in table.items():
            for group, value in POINTS.items():
                for phrase in groups.get(group, ()):
                    points[_pattern(phrase)].append((kind, value))
            for phrase in groups.get("start", ()):
                self.starts[b" ".join(_plain(phrase.encode("latin-1")).split())].append(kind)
        self._first_words = {start.split()[0] for start in self.starts}
        self._patterns = list(points)
        self._points = [points[pattern] for pattern in self._patterns]

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick, MatchKind  # noqa: PLC0415 - only where sections are asked for

        return BytesAhoCorasick(self._patterns, matchkind=MatchKind.LeftmostLongest)

    def weigh(self, folded: bytes, sentences: Sequence[Sentence]) -> list[Evidence]:
        """For each sentence its points by kind."""
        plain = _plain(folded)
        evidence, texts, ends, end = [], [], [], 0
        alone = _alone(sentences)
        for sentence, is_alone in zip(sentences, alone, strict=True):
            words = plain[sentence.span.start : sentence.span.end].split()
            listed = sentence.kind != "paragraph" or (is_alone and _TO_THE_READER.isdisjoint(words[:1]))
            evidence.append(self._at_start(words, listed=listed))
            text = b" " + b"  ".join(words) + b" "
            texts.append(text)
            end += len(text)
            ends.append(end)
        number = 0
        for pattern, start, _ in self._automaton.find_matches_as_indexes(b"".join(texts)):
            while start >= ends[number]:
                number += 1
            found = evidence[number]
            for kind, value in self._points[pattern]:
                found[kind] = found.get(kind, 0) + value
        return evidence

    def _at_start(self, words: list[bytes], *, listed: bool) -> Evidence:
        """What the first words say; a bare verb says so only in a list."""
        if not words or words[0] not in self._first_words:
            return {}
        for length in range(LONGEST_START, 0, -1):
            kinds = self.starts.get(b" ".join(words[:length]))
            if kinds:
                return {kind: START for kind in kinds if listed or kind != "duties"}
        return {}


def _pattern(phrase: str) -> bytes:
    words = _plain(phrase.encode("latin-1")).split()
    return b" " + b"  ".join(words) + (b"" if phrase.endswith("*") else b" ")


@cache
def cue_table() -> CueTable:
    """The bundled table."""
    return CueTable(read_table("sections", "contents"))
