"""Two lists of words against each other over a whole posting: how many more of the one than of the other."""

from __future__ import annotations

from collections import Counter
from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.matching import Pattern
from jdlint.model import Limits
from jdlint.tables.read import read_table
from jdlint.text.lazy import Lazy
from jdlint.text.taken import Taken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_WORD: Final = Lazy(r"[^\W\d_]{2,}")
_SILENT_IN: Final = ("equal-opportunity", "quotation", "name", "benefits", "heading")
_SHOWN: Final = 5


@cache
def _patterns(name: str) -> tuple[tuple[Pattern, ...], tuple[Pattern, ...], tuple[Pattern, ...]]:
    table = read_table("inclusive", name)
    one, other, unless = (tuple(map(Pattern, table[key])) for key in ("masculine", "feminine", "unless"))
    return one, other, unless


class WordBalance(Check):
    """The check `word-balance`: the surplus of the first list of a table over the second, per 100 words.

    Headings, benefits, equal-opportunity statements, quotations and names do not count; nor do the uses that the table
    lists under `unless`. One hit at most, on the first sentence.
    """

    name: ClassVar[str] = "word-balance"
    on_matches: ClassVar[bool] = True

    table: str
    least_words: Annotated[int, Limits(ge=1)]
    least_per_100: Annotated[float, Limits(gt=0)]

    @cached_property
    def _lists(self) -> tuple[Sequence[Pattern], Sequence[Pattern], Sequence[Pattern]]:
        return _patterns(self.table)

    def patterns(self) -> Sequence[Pattern]:
        """The words of both lists."""
        return [*self._lists[0], *self._lists[1]]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit, where the surplus is as large as the rule says, or none."""
        posting, first = case.posting, len(self._lists[0])
        ours = [span for number, spans in case.matches.items() if number < first for span in spans]
        if len(ours) < self.least_words:
            return
        theirs = [span for number, spans in case.matches.items() if number >= first for span in spans]
        mine, other = (list(self._counted(spans, posting)) for spans in (ours, theirs))
        surplus = len(mine) - len(other)
        words = sum(1 for _ in _WORD.finditer(posting.prose))
        if surplus < self.least_words or 100 * surplus < self.least_per_100 * words:
            return
        common = Counter(posting.prose[span.start : span.end].lower() for span in mine).most_common(_SHOWN)
        values = {"mine": len(mine), "other": len(other), "common": ", ".join(word for word, _ in common)}
        yield Hit(posting.sentences[0].span, values, key=self.table)

    def _counted(self, spans: Iterable[Span], posting: Posting) -> Iterator[Span]:
        taken = Taken()
        for span in sorted(spans):
            if taken.take(span) and not self._is_harmless(span, posting):
                yield span

    def _is_harmless(self, span: Span, posting: Posting) -> bool:
        sentence = posting.sentence_at(span.start)
        around = sentence.span if sentence else span
        stands = (found for pattern in self._lists[2] for found in pattern.find(posting.folded, around))
        return any(found.overlaps(span) for found in stands) or posting.contexts.any(_SILENT_IN, span)
