"""Where the patterns of a set match in one text; each is tried when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from jdlint.matching.finder import finder
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.matching.blocks import Blocks

Spans = tuple[Span, ...]


class Matches(Mapping[int, Spans]):
    """The matches of each pattern that has any, by its number in the set, from left to right."""

    __slots__ = ("_expressions", "_places", "_text")

    def __init__(self, expressions: Sequence[bytes], text: Blocks, places: Mapping[int, Sequence[int]]) -> None:
        """`places` are the numbers of the blocks that hold the words of each pattern, in order."""
        self._expressions = expressions
        self._text = text
        self._places = places

    def __getitem__(self, number: int) -> Spans:
        spans = self._spans(number) if number in self._places else ()
        if not spans:
            raise KeyError(number)
        return spans

    def __iter__(self) -> Iterator[int]:
        return (number for number in sorted(self._places) if self._spans(number))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return any(map(self._spans, self._places))

    def _spans(self, number: int) -> Spans:
        expression, found = self._expressions[number], self._text.found
        spans = found.get(expression)
        if spans is None:
            spans = found[expression] = tuple(self._find(number))
        return spans

    def _find(self, number: int) -> Iterator[Span]:
        find, text = finder(self._expressions[number]).find, self._text
        for place in self._places[number]:
            yield from find(text.folded, text.spans[place])
