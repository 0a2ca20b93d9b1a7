"""A folded text to look for patterns in: the stretches in which they may match, and the words of each."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from jdlint.matching.words import BREAK, lower, words_alone
from jdlint.text.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.text.span import Span


class Blocks:
    """A text from `jdlint.text.folding.fold` and spans of it, sorted and disjoint, which no match leaves."""

    def __init__(self, folded: bytes, spans: Sequence[Span]) -> None:
        self.folded = folded
        self.spans = spans

    @once
    def joined(self) -> bytes:
        """The words of all spans, with a break between those of one and of the next."""
        return words_alone(self.folded, self.spans)

    @once
    def words(self) -> list[bytes]:
        """The words of each span."""
        return self.joined.split(BREAK)

    @once
    def ends(self) -> list[int]:
        """Where the words of each span end in `joined`, with the break."""
        return list(accumulate(len(words) + len(BREAK) for words in self.words))

    def holding(self, sign: bytes) -> Iterator[int]:
        """The number of each span that holds this sign, in lower case."""
        return (number for number, (start, end) in enumerate(self.spans) if self._lower.find(sign, start, end) >= 0)

    @once
    def _lower(self) -> bytes:
        return lower(self.folded)
