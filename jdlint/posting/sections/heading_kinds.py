"""What a heading says: a table of weighted phrases, scored additively, the head of the phrase counting most."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from jdlint.posting.sections.heading_words import BREAKS, words_of
from jdlint.tables.compiled import compiled
from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

POINTS: Final = {"strong": 4.0, "plain": 2.0, "weak": 1.0}
WHOLE: Final = 10.0
OPENING: Final = 4.0
HEAD: Final = 1.5
BEHIND_PREPOSITION: Final = 0.5

_ENUMERATED: Final = frozenset("abcdefghijklmnopqrstuvwxyz")
_ARTICLES: Final = frozenset(["the", "a", "an", "some", "few", "key", "main", "primary", "principal", "basic", "our"])
_PREPOSITIONS: Final = frozenset(
    ["of", "for", "to", "with", "in", "at", "by", "from", "on", "as", "within", "including", "if", "that", "(", ":"]
)
_CLAUSE_OPENERS: Final = frozenset(
    [
        "what", "who", "why", "how", "where", "when", "about", "in", "to", "as", "for", "you", "we", "if", "is", "are",
        "do", "thing", "with", "on", "at", "here", "commitment", "committed", "apply", "focus",
    ]
)  # fmt: skip

_DEMANDING: Final = frozenset(["required", "essential", "minimum", "must", "mandatory"])
_JOINING: Final = frozenset(["and", "or", "/", ","])

Scores = dict[str, float]
_Phrase = tuple[tuple[str, ...], tuple[tuple[str, float], ...]]
_Found = tuple[int, tuple[str, ...], tuple[tuple[str, float], ...]]


class HeadingVocabulary:
    """The table of heading words, arranged for looking up."""

    def __init__(self, table: dict[str, dict[str, list[str]]]) -> None:
        self.whole = _grouped(table, "whole")
        self.openings = _grouped(table, "opening")
        self.title_heads = frozenset(words_of(head)[-1] for head in table.get("title", {}).get("heads", ()))
        points: defaultdict[tuple[str, ...], Scores] = defaultdict(dict)
        for group, value in POINTS.items():
            for words, kinds in _grouped(table, group).items():
                points[words].update(dict.fromkeys(kinds, value))
        self.by_first: dict[str, list[_Phrase]] = {}
        for words in sorted(points, key=len, reverse=True):
            self.by_first.setdefault(words[0], []).append((words, tuple(points[words].items())))

    def score(self, heading: str) -> Scores:
        """Points by kind; empty where the heading says nothing."""
        words = words_of(heading)
        while words and (words[0].isdigit() or words[0] in BREAKS or words[0] in _ENUMERATED):
            words = words[1:]
        while words and words[-1] in BREAKS:
            words = words[:-1]
        scores: defaultdict[str, float] = defaultdict(float)
        for kind in self._whole(words):
            scores[kind] += WHOLE
        weights = _weights(words)
        found = list(self._found(words))
        if not found or found[0][0] > 0 or len(found[0][1]) == 1:
            for kind in self._openings(words):
                scores[kind] += OPENING
        for start, phrase, kinds in found:
            for kind, value in kinds:
                scores[kind] += value * max(weights[start], weights[start + len(phrase) - 1])
        if _is_qualified(words, found):
            scores["preferred"] += scores.pop("qualifications", 0)
        return scores

    def _whole(self, words: tuple[str, ...]) -> tuple[str, ...]:
        found = self.whole.get(words)
        while not found and words and words[0] in _ARTICLES:
            words = words[1:]
            found = self.whole.get(words)
        return found or ()

    def _openings(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """What the first words say where nothing longer begins with them."""
        if len(words) < 2:  # noqa: PLR2004 - they open something
            return ()
        return next((self.openings[words[:n]] for n in (3, 2, 1) if words[:n] in self.openings), ())

    def _found(self, words: tuple[str, ...]) -> Iterator[_Found]:
        """The longest phrases from left to right, none overlapping another."""
        at = 0
        while at < len(words):
            for phrase, kinds in self.by_first.get(words[at], ()):
                if words[at : at + len(phrase)] == phrase:
                    yield at, phrase, kinds
                    at += len(phrase) - 1
                    break
            at += 1


def _is_qualified(words: Sequence[str], found: Sequence[_Found]) -> bool:
    """Whether "preferred" or the like speaks of all that the heading names, as in "Preferred qualifications"."""
    if not _DEMANDING.isdisjoint(words):
        return False
    starts = [start for start, _, kinds in found if ("preferred", POINTS["strong"]) in kinds]
    return bool(starts) and all(start == 0 or words[start - 1] not in _JOINING for start in starts)


def _grouped(table: dict[str, dict[str, list[str]]], group: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    grouped: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for kind, groups in table.items():
        for phrase in groups.get(group, ()):
            if kind not in grouped[words_of(phrase)]:
                grouped[words_of(phrase)].append(kind)
    return {words: tuple(kinds) for words, kinds in grouped.items()}


def _weights(words: Sequence[str]) -> list[float]:
    """How much each word counts: the last of a noun phrase is its head; what a preposition brings in is an aside."""
    if not words or words[0] in _CLAUSE_OPENERS:
        return [1.0] * len(words)
    weights = []
    behind = False
    for number, word in enumerate(words):
        behind = behind or word in _PREPOSITIONS
        following = words[number + 1] if number + 1 < len(words) else "/"
        is_head = following in BREAKS or following in _PREPOSITIONS or following == "and"
        weights.append(BEHIND_PREPOSITION if behind else HEAD if is_head else 1.0)
    return weights


@cache
def heading_vocabulary() -> HeadingVocabulary:
    """The bundled vocabulary."""
    found: HeadingVocabulary = compiled(
        "heading-vocabulary", lambda: HeadingVocabulary(read_table("sections", "headings"))
    )
    return found


@lru_cache(maxsize=4096)
def heading_scores(heading: str) -> Scores:
    """Points by kind of a heading, by the bundled vocabulary; headings repeat, so they are kept. Not to be changed."""
    return heading_vocabulary().score(heading)
