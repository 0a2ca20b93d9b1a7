"""The blocks of Markdown as markdown-it-py tells them, without asking it what no reader of postings needs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from jdlint.posting.markdown_state import MOST_TOKENS, state_type
from jdlint.posting.plain_lines import MOST_NESTING, blocks_type, plain_paragraph
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jdlint.posting.plain_lines import Rule

_BEGIN_WITH: Final = {
    "fence": "`~", "blockquote": ">", "hr": "*-_", "list_block": "*-+0123456789", "reference": "[", "html_block": "<",
    "heading": "#",
}  # fmt: skip
"""The first characters of a line that a rule can match; the other rules can match any."""
_CHAINS: Final = ("", "paragraph", "reference", "blockquote", "list")
_WIDE_BLANK = Lazy(r"[^\S\x00-\x20]")
_BEHIND_BRACKET = Lazy(r"<[^\r\n]*")


def tell_tokens(text: str, read: Callable[[list[Any]], object]) -> None:
    """Tell the tokens of blocks, in order, each with the lines that it stands on; there are none of the unread kinds.

    They are told by the thousand or so, and then forgotten: those of a long text would be hundreds of thousands.
    """
    plain = _with_narrow_tags(text).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    parser = _parser(tables="|" in plain)
    state = state_type()(plain, parser, read)
    parser.block.tokenize(state, 0, state.lineMax)
    state.hand_on()


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
    parser.block.ruler.before("table", "plain_paragraph", plain_paragraph())
    asking = Ruler[Any]()
    for chain in _CHAINS:
        rules = parser.block.ruler.getRules(chain)
        asking.push(chain or "block", _asking(rules, beginnings, rules_block.hr), {"alt": [chain]})
    parser.block = blocks_type()()
    parser.block.ruler = asking
    return parser


def _asking(rules: Sequence[Rule], beginnings: Mapping[Rule, str], line_of_marks: Rule) -> Rule:
    """One rule in place of several, which asks in their order those that a line can match: most begin with a letter.

    That of lines of marks alone, such as `* * *`, can match none in which a letter follows the first mark.
    """
    marks = {mark for first in beginnings.values() for mark in first}
    marked = {mark: tuple(rule for rule in rules if mark in beginnings.get(rule, mark)) for mark in marks}
    spaced = {mark: tuple(rule for rule in rules if rule is not line_of_marks) for mark, rules in marked.items()}
    others = tuple(rule for rule in rules if not beginnings.get(rule))

    def ask(state: Any, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - as rules are called
        at = state.bMarks[line] + state.tShift[line]
        begin = state.src[at : at + 3]
        if len(state.tokens) > MOST_TOKENS and not state.level:
            state.hand_on()
        may_be = spaced if begin[1:2] == " " and begin[2:].isalpha() else marked
        for rule in may_be.get(begin[:1], others):  # noqa: SIM110 - `any` takes twice the time
            if rule(state, line, end, silent):
                return True
        return False

    return ask
