"""The blocks of Markdown as markdown-it-py tells them, without asking it what no reader of postings needs."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from operator import add, sub
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    _Rule = Callable[[Any, int, int, bool], bool]

MOST_NESTING: Final = 60
_BEGIN_WITH: Final = {
    "fence": "`~", "blockquote": ">", "hr": "*-_", "list_block": "*-+0123456789", "reference": "[", "html_block": "<",
    "heading": "#",
}  # fmt: skip
"""The first characters of a line that a rule can match; the other rules can match any."""
_CHAINS: Final = ("", "paragraph", "reference", "blockquote", "list")
_WIDE_BLANK = Lazy(r"[^\S\x00-\x20]")
_BEHIND_BRACKET = Lazy(r"<[^\r\n]*")


def block_tokens(text: str) -> list[Any]:
    """The tokens of blocks, in order, each with the lines that it stands on."""
    plain = _with_narrow_tags(text).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    parser = _parser(tables="|" in plain)
    state = _state_type()(plain, parser)
    parser.block.tokenize(state, 0, state.lineMax)
    tokens: list[Any] = state.tokens
    return tokens


class _Token(Struct):
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
def _state_type() -> Any:
    from markdown_it.rules_block import StateBlock  # noqa: PLC0415 - heavy

    class State(StateBlock):
        """Takes lines apart all at once, and keeps of the words of a block only whether there are any."""

        def __init__(self, text: str, parser: Any) -> None:
            super().__init__("", parser, {}, [])
            self.src = text
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

        def push(self, ttype: str, tag: str, nesting: int) -> Any:
            self.level -= nesting < 0
            token: Any = _Token(ttype, tag, nesting, self.level)
            self.level += nesting > 0
            self.tokens.append(token)
            return token

        def getLines(self, begin: int, end: int, indent: int, keepLastLF: bool) -> str:  # noqa: FBT001, N802, N803 - as its rules call it
            first = self.src[self.bMarks[begin] + self.tShift[begin] : self.eMarks[begin]]
            return first if first.strip() else super().getLines(begin, end, indent, keepLastLF)

    return State


def _with_narrow_tags(text: str) -> str:
    """The text with plain blanks in tags: wide ones make a pattern of the parser take time without end."""
    if "<" not in text or not _WIDE_BLANK.search(text):
        return text
    return _BEHIND_BRACKET.sub(lambda found: _WIDE_BLANK.sub(" ", found[0]), text)


@cache
def _parser(*, tables: bool) -> Any:
    from markdown_it import MarkdownIt, rules_block  # noqa: PLC0415 - heavy, and made once
    from markdown_it.ruler import Ruler  # noqa: PLC0415 - likewise

    parser = MarkdownIt("commonmark", {"maxNesting": MOST_NESTING}).enable(["table"] if tables else [])
    parser.block.ruler.disable("code")  # an indented line of a posting is never code
    beginnings = {getattr(rules_block, name): first for name, first in _BEGIN_WITH.items()}
    plain = _plain_paragraph(rules_block.list_block)
    beginnings[plain] = ""  # no mark
    parser.block.ruler.before("table", "plain_paragraph", plain)
    asking = Ruler[Any]()
    for chain in _CHAINS:
        asking.push(chain or "block", _asking(parser.block.ruler.getRules(chain), beginnings), {"alt": [chain]})
    parser.block.ruler = asking
    return parser


def _asking(rules: Sequence[_Rule], beginnings: Mapping[_Rule, str]) -> _Rule:
    """One rule in place of several, which asks in their order those that a line can match: most begin with a letter."""
    marks = {mark for first in beginnings.values() for mark in first}
    marked = {mark: tuple(rule for rule in rules if mark in beginnings.get(rule, mark)) for mark in marks}
    others = tuple(rule for rule in rules if not beginnings.get(rule))

    def ask(state: Any, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - as rules are called
        at = state.bMarks[line] + state.tShift[line]
        for rule in marked.get(state.src[at : at + 1], others):  # noqa: SIM110 - `any` takes twice the time
            if rule(state, line, end, silent):
                return True
        return False

    return ask


def _plain_paragraph(list_block: _Rule) -> _Rule:
    """A rule for the commonest blocks: paragraphs of which each line begins with a letter.

    No other rule can match such lines, up to an empty one or the next item of the list that they stand in.
    """

    def paragraph(state: Any, line: int, end: int, silent: bool) -> bool:  # noqa: ARG001, FBT001 - as rules are called
        text, begins, shifts, after = state.src, state.bMarks, state.tShift, line + 1
        first = text[begins[line] + shifts[line]]
        if not first.isalpha():
            return False
        while after < state.lineMax and (start := begins[after] + shifts[after]) < state.eMarks[after]:
            if not text[start].isalpha():
                is_outside = 0 <= state.sCount[after] < state.blkIndent
                if is_outside and list_block(state, after, end, True):  # noqa: FBT003 - as above
                    break
                return False
            after += 1
        tokens, level, lines = state.tokens, state.level, [line, after]
        tokens.append(_Token("paragraph_open", "p", 1, level, lines))
        tokens.append(_Token("inline", "", 0, level + 1, lines, first))
        tokens.append(_Token("paragraph_close", "p", -1, level))
        state.line = after
        return True

    return paragraph
