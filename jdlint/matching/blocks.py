"""A folded text to look for patterns in: the stretches in which they may match, and the words of each."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final

from jdlint.matching.words import BREAK, lower, words_alone
from jdlint.text.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.text.span import Span


_A_PART: Final = 1_000
"""So many spans are looked through at once: what is found in those of a whole book would be looked for in memory."""


class Blocks:
    """A text from `jdlint.text.folding.fold` and spans of it, sorted and disjoint, which no match leaves."""

    def __init__(self, folded: bytes, spans: Sequence[Span]) -> None:
        self.folded = folded
        self.spans = spans
        self.found: dict[bytes, tuple[Span, ...]] = {}
        """Where an expression matches, of those that were looked for: rules share some."""

    def parts(self) -> Sequence[tuple[int, Blocks]]:
        """The text in parts of up to 1,000 spans, each with the number of its first."""
        return self._parts if len(self.spans) > _A_PART else [(0, self)]

    @once
    def _parts(self) -> list[tuple[int, Blocks]]:
        firsts = range(0, len(self.spans), _A_PART)
        return [(first, Blocks(self.folded, self.spans[first : first + _A_PART])) for first in firsts]

    @once
    def joined(self) -> bytes:
        """The words of all spans, with a break between those of one and of the next."""
        return words_alone(self.folded, self.spans)

    @once
    def words(self) -> list[str]:
        """The words of each span."""
        return self.joined.decode("latin-1").split(BREAK)

    @once
    def ends(self) -> list[int]:
        """Where the words of each span end in `joined`, with the break."""
        return list(accumulate(len(words) + len(BREAK) for words in self.words))

    def holding(self, sign: str) -> Iterator[int]:
        """The number of each span that holds this sign, in lower case."""
        return (number for number, text in enumerate(self._lower) if sign in text)

    @once
    def _lower(self) -> list[str]:
        return [lower(self.folded[span.start : span.end]).decode("latin-1") for span in self.spans]
