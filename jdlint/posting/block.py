"""One block of a posting: a paragraph, heading, list item, table cell ..., with its exact place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.text.span import Span

BlockKind = Literal["heading", "paragraph", "item", "cell", "code", "html"]


class Block(Struct, frozen=True, gc=False):
    """One block: its words without markers, in `span`; lines count from 1, `end_line` included.

    `level` is that of a heading (1 to 6) or the depth of an item; `list` numbers the list that an item is in;
    `header` marks a table's header cell; `setext` an underlined heading; `quoted` what stands behind `>`;
    `html` what HTML tags mark. A block of
    the kind `html` holds what no reader sees: a comment, a script.
    """

    kind: BlockKind
    span: Span
    line: int
    end_line: int
    level: int = 0
    list: int = 0
    header: bool = False
    setext: bool = False
    quoted: bool = False
    html: bool = False


def first_heading(blocks: Iterable[Block]) -> Block | None:
    """The first heading of a posting, mostly its title."""
    return next((block for block in blocks if block.kind == "heading"), None)
