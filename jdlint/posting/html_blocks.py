"""The blocks inside raw HTML: headings, items, cells and paragraphs, told by their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.block import Block, BlockKind
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jdlint.text.source import Source

_HIDDEN: Final = {"script": "</script>", "style": "</style>", "svg": "</svg>", "template": "</template>"}
_TAG = Lazy(r"<!--|<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})\b[^<>]*>|<[!?][^<>]*>")
_BREAKS: Final = frozenset(
    [
        "address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center", "dd", "details",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "meta", "nav", "ol", "option", "p",
        "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]
)  # fmt: skip
_KINDS: Final[dict[str, BlockKind]] = {
    "li": "item", "dd": "item", "td": "cell", "th": "cell", "dt": "heading", "summary": "heading", "legend": "heading",
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6"], "heading"),
}  # fmt: skip


def html_blocks(source: Source, span: Span, lists: int, *, quoted: bool) -> Iterator[Block]:
    """The blocks of a stretch of HTML in order; each comment, script and style is one of the kind `html`."""
    text, at, tag = source.text, span.start, ""
    while at < span.end:
        found = _TAG.search(text, at, span.end)
        while found and found[2] and found[2].lower() not in _BREAKS and found[2].lower() not in _HIDDEN:
            found = _TAG.search(text, found.end(), span.end)
        end = found.start() if found else span.end
        block = _block(source, Span(at, end), tag, lists, quoted=quoted)
        if block:
            yield block
        if found is None:
            return
        at = _after(text, found, span.end)
        if at > found.end():
            hidden = Span(found.start(), at)
            yield Block("html", hidden, source.line(hidden.start), source.line(at - 1), quoted=quoted, html=True)
        name = (found[2] or "").lower()
        lists += name in ("ul", "ol") and not found[1]
        tag = _inside(tag, name, closing=bool(found[1]))


def _after(text: str, found: re.Match[str], end: int) -> int:
    """Where reading goes on: behind the tag, or behind all that it hides."""
    hides = "-->" if found[0] == "<!--" else "" if found[1] else _HIDDEN.get((found[2] or "").lower(), "")
    if not hides:
        return found.end()
    closed = text.find(hides, found.end(), end)
    return end if closed < 0 else closed + len(hides)


def _inside(tag: str, name: str, *, closing: bool) -> str:
    """The tag that says what the text behind this one is."""
    if name in _KINDS:
        return "" if closing else name
    return tag if name in ("p", "br", "") else ""


def _block(source: Source, span: Span, tag: str, number: int, *, quoted: bool) -> Block | None:
    text = source.text
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    kind = _KINDS.get(tag, "paragraph")
    level = int(tag[1]) if tag[:1] == "h" and tag[1:].isdigit() else 6 if kind == "heading" else int(kind == "item")
    listed = number if kind == "item" else 0
    return Block(
        kind, Span(start, end), source.line(start), source.line(end - 1), level, listed, tag == "th", quoted=quoted,
        html=True,
    )  # fmt: skip
