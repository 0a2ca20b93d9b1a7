"""What a heading says: a table of weighted phrases, scored additively, the head of the phrase counting most."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from itertools import repeat, zip_longest
from typing import TYPE_CHECKING, Final

from jdlint.posting.sections.heading_words import ASKING, BREAKS, words_of
from jdlint.tables.compiled import compiled, shared
from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

POINTS: Final = {"strong": 4.0, "plain": 2.0, "weak": 1.0}
WHOLE: Final = 10.0
OPENING: Final = 4.0
CLOSING: Final = 3.0
HEAD: Final = 1.5
BEHIND_PREPOSITION: Final = 0.5
LONGEST_CLAUSE: Final = 6

_BEFORE: Final = BREAKS | frozenset("abcdefghijklmnopqrstuvwxyz")
"""With numbers what may stand before the words of a heading: signs and the letters that count items."""
_ARTICLES: Final = frozenset(["the", "a", "an", "some", "few", "key", "main", "primary", "principal", "basic", "our"])
_PREPOSITIONS: Final = frozenset(
    ["of", "for", "to", "with", "in", "at", "by", "from", "on", "as", "within", "including", "if", "that", "(", ":"]
)
_BEHIND_HEADS: Final = BREAKS | _PREPOSITIONS | {"and"}
CLAUSE_OPENERS: Final = frozenset(
    [
        "what", "who", "why", "how", "where", "when", "about", "in", "to", "as", "for", "you", "we", "if", "is", "are",
        "do", "thing", "it", "with", "on", "at", "here", "commitment", "committed", "apply", "focus",
    ]
)  # fmt: skip

_DEMANDING: Final = frozenset(["required", "essential", "minimum", "must", "mandatory"])
_JOINING: Final = frozenset(["and", "or", "/", ","])

Scores = dict[str, float]

_Found = tuple[int, int, tuple[tuple[str, float], ...]]
"""A phrase among the words of a heading: from word to word, and its points by kind."""


class HeadingVocabulary:
    """The table of heading words, arranged for looking up: phrases are their words with spaces between.

    `lengths` tells for a word of how many words the phrases are that begin with it, the longest first.
    """

    def __init__(self, table: dict[str, dict[str, list[str]]]) -> None:
        self.whole = _grouped(table, "whole")
        self.openings = _grouped(table, "opening")
        self.opening_words = frozenset(phrase.split()[0] for phrase in self.openings)
        self.closings = _grouped(table, "closing")
        self.title_heads = frozenset(words_of(head)[-1] for head in table.get("title", {}).get("heads", ()))
        points: defaultdict[str, Scores] = defaultdict(dict)
        for group, value in POINTS.items():
            for phrase, kinds in _grouped(table, group).items():
                points[phrase].update(dict.fromkeys(kinds, value))
        self.phrases = shared({phrase: tuple(scores.items()) for phrase, scores in points.items()})
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for words in map(str.split, points):
            lengths[words[0]].add(len(words))
        self.lengths = shared({first: tuple(sorted(each, reverse=True)) for first, each in lengths.items()})

    def score(self, heading: str) -> Scores:
        """Points by kind; empty where the heading says nothing."""
        words = words_of(heading)
        while words and (words[0] in _BEFORE or words[0].isdigit()):
            words = words[1:]
        while words and words[-1] in BREAKS:
            words = words[:-1]
        scores: Scores = dict.fromkeys(self._whole(words), WHOLE)
        found = self._found(words)
        for kind, points in self._at_ends(words, found):
            scores[kind] = scores.get(kind, 0.0) + points
        if found:
            weights = _weights(words)
            for start, end, kinds in found:
                weight = max(weights[start], weights[end - 1])
                for kind, value in kinds:
                    scores[kind] = scores.get(kind, 0.0) + value * weight
        if "preferred" in scores and _is_qualified(words, found):
            scores["preferred"] += scores.pop("qualifications", 0)
        return scores

    def _at_ends(self, words: Sequence[str], found: Sequence[_Found]) -> Iterator[tuple[str, float]]:
        """What the last words of a question or condition say, and the first where no longer phrase begins with them."""
        if len(words) > 1 and (words[0] in ASKING or "if" in words[-3:]):
            yield from ((kind, CLOSING) for kind in self._closings(words))
        opened = self._openings(words) if len(words) > 1 else ()
        if opened and (not found or found[0][0] > 0 or found[0][1] == 1):
            clear = any(value >= POINTS["strong"] for _, _, kinds in found for _, value in kinds)
            yield from ((kind, OPENING / 2 if clear else OPENING) for kind in opened)

    def _whole(self, words: Sequence[str]) -> tuple[str, ...]:
        if "(" in words:
            words = words[: words.index("(")]
        found = self.whole.get(" ".join(words))
        while not found and words and words[0] in _ARTICLES:
            words = words[1:]
            found = self.whole.get(" ".join(words))
        return found or ()

    def _openings(self, words: Sequence[str]) -> tuple[str, ...]:
        """What the first words say where nothing longer begins with them."""
        if words[0] not in self.opening_words:
            return ()
        return next((found for n in (3, 2, 1) if (found := self.openings.get(" ".join(words[:n])))), ())

    def _closings(self, words: Sequence[str]) -> tuple[str, ...]:
        """What the last words of a question say."""
        return next((found for n in (4, 3, 2, 1) if (found := self.closings.get(" ".join(words[-n:])))), ())

    def _found(self, words: Sequence[str]) -> list[_Found]:
        """The longest phrases from left to right, none overlapping another."""
        found: list[_Found] = []
        end, last = 0, len(words)
        for start, word in enumerate(words):
            if start < end or word not in self.lengths:
                continue
            for length in self.lengths[word]:
                if length > last - start:
                    continue
                kinds = self.phrases.get(word if length == 1 else " ".join(words[start : start + length]))
                if kinds:
                    end = start + length
                    found.append((start, end, kinds))
                    break
        return found


def _is_qualified(words: Sequence[str], found: Sequence[_Found]) -> bool:
    """Whether "preferred" or the like speaks of all that the heading names, as in "Preferred qualifications"."""
    if not _DEMANDING.isdisjoint(words):
        return False
    starts = [start for start, _, kinds in found if ("preferred", POINTS["strong"]) in kinds]
    return bool(starts) and all(start == 0 or words[start - 1] not in _JOINING for start in starts)


def _grouped(table: dict[str, dict[str, list[str]]], group: str) -> dict[str, tuple[str, ...]]:
    grouped: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for kind, groups in table.items():
        for phrase in groups.get(group, ()):
            grouped[" ".join(words_of(phrase))][kind] = None
    return shared({phrase: tuple(kinds) for phrase, kinds in grouped.items()})


def _weights(words: Sequence[str]) -> list[float]:
    """How much each word counts: the last of a noun phrase is its head; what a preposition brings in is an aside."""
    if words[0] in CLAUSE_OPENERS:
        return [1.0] * len(words)
    weights: list[float] = []
    for word, following in zip_longest(words, words[1:], fillvalue="/"):
        if word in _PREPOSITIONS:
            aside = _end_of_aside(words, len(weights))
            return [*weights, *repeat(BEHIND_PREPOSITION, aside - len(weights)), *repeat(1.0, len(words) - aside)]
        weights.append(HEAD if following in _BEHIND_HEADS else 1.0)
    return weights


def _end_of_aside(words: Sequence[str], start: int) -> int:
    """Where a main clause begins behind an aside: "While we look to the stars, we offer you"."""
    first = max(start, len(words) - LONGEST_CLAUSE)
    clauses = (at for at in range(first, len(words) - 1) if words[at] == "," and words[at + 1] in ("we", "you"))
    return next(clauses, len(words))


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
