"""What markdown-it-py keeps of a text while it reads its blocks, without what no reader of postings needs."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from operator import add, sub
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable

UNREAD: Final = frozenset(["paragraph_open", "paragraph_close", "list_item_open", "list_item_close"])
"""What tells nothing: the words of paragraphs and items have tokens of their own."""
MOST_TOKENS: Final = 1_000
"""From so many on they are handed on, as soon as a block ends that stands in no other."""


class Token(Struct, gc=False):
    """As markdown-it's own; making those, with all that they could hold, would take a quarter of the time."""

    type: str
    tag: str
    nesting: int
    level: int
    map: list[int] | None = None
    content: str = ""
    markup: str = ""
    info: str = ""
    hidden: bool = False
    attrs: dict[str, str | int | float] | None = None
    children: list[Any] | None = None
    meta: dict[str, Any] | None = None


@cache
def state_type() -> Any:
    """The type of what it keeps, made when the first text is read."""
    from markdown_it.rules_block import StateBlock  # noqa: PLC0415 - heavy

    class State(StateBlock):
        """Takes lines apart all at once, and keeps of the words of a block only whether there are any."""

        def __init__(self, text: str, parser: Any, read: Callable[[list[Any]], object]) -> None:
            super().__init__("", parser, {}, [])
            self.read = read
            self.src = text
            self.unread = Token("", "", 0, 0)
            lines = text.split("\n")
            if not lines[-1].strip(" \t"):
                lines.pop()  # what stands behind the last line end is a line only where it has words
            sizes = [len(line) for line in lines]
            self.bMarks = [*accumulate([size + 1 for size in sizes], initial=0)]
            self.bMarks[-1] = len(text)
            self.eMarks = [*map(add, self.bMarks, sizes), len(text)]
            self.tShift = [*map(sub, sizes, [len(line.lstrip(" \t")) for line in lines]), 0]
            self.sCount = self.tShift.copy()
            self.bsCount = [0] * len(self.bMarks)
            self.lineMax = len(lines)
            if "\t" in text:
                for number, line in enumerate(lines):
                    if "\t" in (indent := line[: self.tShift[number]]):
                        self.sCount[number] = len(indent.expandtabs(4))

        def hand_on(self) -> None:
            """Tell the tokens of whole blocks."""
            self.read(self.tokens)
            self.tokens.clear()

        def push(self, ttype: str, tag: str, nesting: int) -> Any:
            level, self.level = self.level, self.level + nesting
            if ttype in UNREAD:
                return self.unread
            token: Any = Token(ttype, tag, nesting, min(level, self.level))
            self.tokens.append(token)
            return token

        def getLines(self, begin: int, end: int, indent: int, keepLastLF: bool) -> str:  # noqa: FBT001, N802, N803 - as its rules call it
            first = self.src[self.bMarks[begin] + self.tShift[begin] : self.eMarks[begin]]
            return first if first.strip() else super().getLines(begin, end, indent, keepLastLF)

    return State
