"""Blocks are those of markdown-it-py as it comes: asking fewer of its rules leaves none out in any text."""

from __future__ import annotations

from functools import cache
from typing import Any
from unittest.mock import patch

from hypothesis import given, reject, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from jdlint import Posting
from jdlint.posting import markdown
from jdlint.posting.markdown import tell_tokens
from jdlint.posting.markdown_state import UNREAD
from jdlint.posting.plain_lines import MOST_NESTING

PIECES = (
    "# ", "## ", "#", "#x", "a", "b c", "- ", "* ", "+ ", "-", "1. ", "2) ", "1.", "12. ", "1234567890. ", "> ", ">",
    "| a | b |", "|---|:-:|", "|", "a|b\n-|-\n", "\\|", "---", "===", "=", "***", "_ _ _", "```", "~~~~", "`", "<!--",
    "-->", "<div>", "</div>", "<b x=y>", "<b", "<pre>", "</pre>", "<?", "?>", "<!X", "<![CDATA[", "]]>", "[a]:",
    "[a]: /u", "[a]: /u 'x'", "[a]: <u v>", "[b]: javascript:x", "&colon;", '"t"', "'", "(", ")", "[", "]", "\\", ":",
    " ", "  ", "    ", "\t", "\u2003", "\x0b", "\0", "é", "\n", "\n", "\n\n", "\r\n", "\r", "\n  ", "\n    ", "\n> ",
    "\n- ", "\n1. ", " \n", "- - ", "1. - ", "> - ", "- > ", "x\n", "- a\n", "  - b\n",
    "**b", "__b", "\u2022 ", "\u201cb", "* b", "- **b\n",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@cache
def _plain() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": MOST_NESTING}).enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    parser.block.ruler.disable("code")
    return parser


def _seen(tokens: list[Any]) -> list[tuple[object, ...]]:
    """What is read of tokens."""
    return [
        (
            token.type,
            token.tag,
            token.nesting,
            token.level,
            token.map,
            token.markup,
            token.type == "inline" and bool(token.content),
        )
        for token in tokens
        if token.type not in UNREAD
    ]


@settings(deadline=None, max_examples=400)
@given(texts, st.sampled_from([markdown.MOST_TOKENS, 1]))
def test_the_tokens_are_those_of_the_parser_as_it_comes(text: str, most: int) -> None:
    if "<" in text and "\u2003" in text:
        reject()  # wide blanks in tags are read as plain ones
    try:
        plainly = _plain().parse(text)
    except IndexError:  # it looks behind the end of some texts that end within HTML
        reject()
    told: list[Any] = []
    with patch.object(markdown, "MOST_TOKENS", most):  # from so many on they are told and forgotten
        tell_tokens(text, told.extend)
    assert _seen(told) == _seen(plainly)


def test_the_tokens_of_a_long_text_are_told_in_order_and_only_of_whole_blocks() -> None:
    text = "# Cook\n\nSoup.\n\n- a\n  > b\n  - c\n- d\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n\n" * 300
    told: list[list[Any]] = []
    tell_tokens(text, lambda tokens: told.append([*tokens]))
    assert _seen([token for tokens in told for token in tokens]) == _seen(_plain().parse(text))
    assert len(told) > 2
    assert all(sum(token.nesting for token in tokens) == 0 for tokens in told)


def test_wide_blanks_in_a_tag_take_no_time() -> None:
    tag = "<a" + " a=x\u00a0b" * 2_000
    blocks = Posting.from_text(f"# Cook\n\n{tag}\n\nCook soup.\n").blocks
    assert [block.kind for block in blocks] == ["heading", "paragraph", "paragraph"]


def test_a_quote_that_ends_within_a_comment_is_read() -> None:
    assert [block.kind for block in Posting.from_text("> - <!--  \n> ").blocks] == ["paragraph", "html"]
