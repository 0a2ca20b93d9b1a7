"""What labels a figure from afar: the beginning of its block, the line above, the head of its column or row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.pay.evidence import is_label
from jdlint.posting.pay.words import is_of_other_money
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block

_LONGEST: Final = 60
_FARTHEST: Final = 40
_LEAD: Final = Lazy(rf"(?:[^:|\t\n\d$£€()]|\([^()\n\d]{{1,20}}\)){{3,{_LONGEST}}}(?=[:|\t])")


def labels_of(text: str, blocks: Sequence[Block], number: int) -> str:
    """The words outside a figure's clause that label block `number` as pay; none where nothing does."""
    lead = _LEAD.match(text, *blocks[number].span)
    outside = (text[slice(*block.span)] for block in _around(blocks, number) if _is_short(block))
    return " ".join(words for words in (lead[0] if lead else "", *outside) if words and is_label(words))


def column_of(text: str, blocks: Sequence[Block], number: int) -> str:
    """The head of the column of a cell, whatever it says; nothing for other blocks."""
    heads = [block for block in _around(blocks, number) if block.header] if blocks[number].kind == "cell" else ()
    return text[slice(*heads[-1].span)] if heads else ""


def is_of_other_column(text: str, blocks: Sequence[Block], number: int) -> bool:
    """Whether the head of the row or column of a cell speaks of other money: "Bonus", "Budget"."""
    heads = (text[slice(*block.span)] for block in _around(blocks, number) if _is_short(block))
    return blocks[number].kind == "cell" and any(is_of_other_money(words) for words in heads)


def _is_short(block: Block) -> bool:
    return block.span.end - block.span.start <= _LONGEST


def _around(blocks: Sequence[Block], number: int) -> Iterator[Block]:
    block = blocks[number]
    if block.kind == "cell":
        yield from _around_cell(blocks, number)
    elif number and blocks[number - 1].kind in ("heading", "paragraph"):
        yield blocks[number - 1]


def _around_cell(blocks: Sequence[Block], number: int) -> Iterator[Block]:
    line, row = blocks[number].line, number
    while row and blocks[row - 1].kind == "cell" and blocks[row - 1].line == line:
        row -= 1
    if row < number:
        yield blocks[row]
    column, at = number - row, row
    while at and blocks[at - 1].kind == "cell" and row - at < _FARTHEST * (column + 1):
        at -= 1
    head = at + column
    if blocks[at].header and blocks[head].header:
        yield blocks[head]
