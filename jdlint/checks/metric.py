"""Figures on a posting as a whole: its grade and its length."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, Literal

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit
from jdlint.posting.readability import count_words, grades_above

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jdlint.posting.posting import Posting

MOST_LINES_NAMED: Final = 3
_BOILERPLATE: Final = frozenset(["equal-opportunity", "compliance", "benefits", "apply", "company"])


class Metric(Check):
    """The check `metric`: one hit at the title where a figure is `over` or `under` a limit.

    `grade` is the Flesch-Kincaid grade of the running text, from 100 words on; `words` are those of the body, and
    `own-words` those without what an employer repeats in every posting: about itself, benefits, notices, how to apply.
    """

    name: ClassVar[str] = "metric"

    metric: Literal["grade", "words", "own-words"]
    over: float | None = None
    under: float | None = None

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the title, or none."""
        posting = case.posting
        if not posting.is_posting or self._cannot_be_out(posting):
            return
        value = self._measure(posting)
        if value is not None and self._is_out(value):
            yield Hit(posting_anchor(posting), self._values(posting, value))

    def _measure(self, posting: Posting) -> float | None:
        if self.metric == "grade":
            return posting.readability.grade
        return float(posting.words if self.metric == "words" else _own_words(posting))

    def _cannot_be_out(self, posting: Posting) -> bool:
        """Most postings are far below the limit, which is told for less than their grade or the words of parts."""
        if self.over is None or self.under is not None or self.metric == "words":
            return False
        if self.metric == "own-words":
            return posting.words <= self.over
        return not grades_above(self.over, posting.running_sentences)

    def _is_out(self, value: float) -> bool:
        return (self.over is not None and value > self.over) or (self.under is not None and value < self.under)

    def _values(self, posting: Posting, value: float) -> Mapping[str, object]:
        if self.metric != "grade":
            return {"value": round(value), "limit": round(self.over or self.under or 0)}
        longest = sorted(posting.running_sentences, key=lambda sentence: -sentence.words)[:MOST_LINES_NAMED]
        lines = sorted({posting.source.line(sentence.span.start) for sentence in longest})
        return {
            "value": f"{value:.1f}",
            "limit": self.over,
            "covered": round(100 * posting.readability.covered),
            "mean": round(posting.readability.mean_sentence_words),
            "lines": ", ".join(map(str, lines)),
        }


def _own_words(posting: Posting) -> int:
    """The words of the body outside such sections; one inside another counts once."""
    repeated, end = 0, 0
    for part in posting.sections:
        if part.kind in _BOILERPLATE and part.body.end > end:
            repeated += count_words(posting.prose[max(end, part.body.start) : part.body.end])
            end = part.body.end
    return posting.words - repeated
