"""What labels a figure from outside its block: the line above, the head of its column, the first cell of its row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.pay.evidence import is_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block

_LONGEST: Final = 60
_FARTHEST: Final = 40


def label_of(text: str, blocks: Sequence[Block], number: int) -> bool:
    """Whether something outside block `number` labels it as pay."""
    return any(is_label(text[slice(*block.span)]) for block in _around(blocks, number) if _is_short(block))


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
