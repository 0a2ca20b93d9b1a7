"""Blocks are told as CommonMark tells them: `markdown-it-py`, the plain way, finds the same in any text."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from jdlint.posting.markdown.scan import MOST_NESTING, scan
from jdlint.posting.markdown.token import Token
from jdlint.text.source import Source

PIECES = (
    "# ", "## ", "#", "#x", "a", "b c", "- ", "* ", "+ ", "-", "1. ", "2) ", "1.", "12. ", "1234567890. ", "> ", ">",
    "| a | b |", "|---|:-:|", "|", "a|b\n-|-\n", "\\|", "---", "===", "=", "***", "_ _ _", "```", "~~~~", "`", "<!--",
    "-->", "<div>", "</div>", "<b x=y>", "<b", "<pre>", "</pre>", "<?", "?>", "<!X", "<![CDATA[", "]]>", "[a]:",
    "[a]: /u", "[a]: /u 'x'", "[a]: <u v>", "[b]: javascript:x", "[x]: file:///a", "&colon;", '"t"', "'", "(", ")", "[",
    "]", "\\", ":", " ", "  ", "    ", "\t", "\u00a0", "\x0b", "\0", "é", "\n", "\n", "\n\n", "\r\n", "\r", "\n  ",
    "\n    ", "\n> ", "\n- ", "\n1. ", " \n", "- - ", "1. - ", "> - ", "- > ", "x\n", "- a\n", "  - b\n",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": MOST_NESTING}).enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    parser.block.ruler.disable("code")
    return parser


_BOUNDS = {
    "bullet_list_open": "list", "ordered_list_open": "list", "bullet_list_close": "list-end",
    "ordered_list_close": "list-end", "blockquote_open": "quote", "blockquote_close": "quote-end",
}  # fmt: skip
_LEAVES = {"fence": "fence", "html_block": "html"}


def _plainly(text: str) -> list[Token]:  # noqa: C901 - a branch for each kind of token
    """The tokens as the other parser tells them."""
    found: list[Any] = []
    level, kind, header, row = 0, "text", False, None
    for token in _parser().parse(text):
        name = token.type
        if name in _BOUNDS:
            found.append(Token(_BOUNDS[name]))  # type: ignore[arg-type]  # one of the kinds
        elif name in _LEAVES:
            found.append(Token(_LEAVES[name], *token.map))  # type: ignore[arg-type]  # one of the kinds
        elif name == "heading_open":
            level, kind = int(token.tag[1]), "setext" if token.markup in ("-", "=") else "heading"
        elif name == "heading_close":
            level, kind = 0, "text"
        elif name in ("thead_open", "thead_close"):
            header = name == "thead_open"
        elif name == "tr_open":
            row, cells = token.map, []
        elif name == "tr_close":
            found.append(Token("header" if header else "row", *row, cells=_without_empty_ones_at_the_end(cells)))
            row = None
        elif name == "inline" and row is not None:
            cells.append(bool(token.content))
        elif name == "inline" and token.content:
            found.append(Token(kind, *token.map, level))  # type: ignore[arg-type]  # one of the kinds
    return found


def _without_empty_ones_at_the_end(cells: list[bool]) -> tuple[bool, ...]:
    return tuple(cells[: len(cells) - next((n for n, filled in enumerate(reversed(cells)) if filled), len(cells))])


def _found(text: str) -> list[Token]:
    return [token._replace(cells=_without_empty_ones_at_the_end([*token.cells])) for token in _lines(text)]


def _lines(text: str) -> list[Token]:
    return scan(text, Source(text).lines)


@settings(deadline=None, max_examples=400)
@given(texts)
def test_the_blocks_are_those_of_commonmark(text: str) -> None:
    try:
        plainly = _plainly(text)
    except IndexError:  # it looks behind the end of some texts that end within HTML
        reject()
    assert _found(text) == plainly


@pytest.mark.parametrize(
    "text",
    [
        "- a\n\n  b\n- c\n    - d\n1. e\n2. f\n\n   g\n",
        "> a\nlazy\n> - b\nlazy\n\n> # c\n# d\n",
        "a | b\n--- | ---\nc | d | e\n\\| | f\n> g\n",
        "[a]: <b c>\n'title\nover lines'\n[b]: (c)\n[d\ne]: f 'g' h\n",
        "<div>\na\n\n<b>\nc\n\n- <!-- d\n\n  e -->\n",
        "a\nb\n===\n\nc\n---\n-\n\n```\nd\n\n~~~\ne\n",
        ">\t\ta\n> \tb\n-\tc\n\n\td\n 1.\t e\n",
        "- " * 40 + "a\n" + "> " * 70 + "b",
    ],
)
def test_so_are_those_of_lists_quotes_tables_definitions_and_html(text: str) -> None:
    assert _found(text) == _plainly(text)
