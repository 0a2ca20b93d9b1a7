"""The text that pay and places are read in: the prose, with what authors dressed as code or escapes put back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.prose import blank
from jdlint.text.lazy import Lazy
from jdlint.text.occurrences import occurrences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.posting.blocks import Block

_ESCAPED = Lazy(r"\\\$|&(?:pound|euro|dollar|[nm]dash|#(?:36|163|8364|8211|8212));")
_SIGNS: Final = {
    "\\$": "$",
    "&pound;": "£",
    "&#163;": "£",
    "&euro;": "€",
    "&#8364;": "€",
    "&dollar;": "$",
    "&#36;": "$",
    "&ndash;": "–",
    "&mdash;": "—",
    "&#8211;": "–",
    "&#8212;": "—",
}
_TAG = Lazy(r"\{%-?\s{0,8}(\w{0,20})[^%]{0,400}%\}")
_TICKS = str.maketrans("`*_\\", "    ")


def readable(source: str, prose: str, blocks: Iterable[Block]) -> str:
    """The prose, as long as it was, with escaped money signs and the blocks that hold nothing but inline code."""
    text = prose
    if "`" in source:
        text = _with_badges(source, prose, blocks)
    if "\\$" in source or "&" in source:
        text = _with_signs(source, text)
    return _without_templates(text) if "{%" in source else text


def _with_badges(source: str, prose: str, blocks: Iterable[Block]) -> str:
    """Job boards dress their fields as code: a heading of nothing but code spans is text after all."""
    parts, at = [], 0
    for block in blocks:
        start, end = block.span.start, block.span.end
        if block.kind in ("heading", "paragraph", "item", "cell") and not prose[start:end].strip():
            parts += [prose[at:start], source[start:end].translate(_TICKS)]
            at = end
    return "".join([*parts, prose[at:]])


def _without_templates(text: str) -> str:
    """Site generators fill templates; their tags, and what their comments hold, are no words of the posting."""
    parts, at, comment = [], 0, -1
    for tag in _TAG.finditer(text):
        if tag[1] == "comment" and comment < 0:
            comment = tag.start()
        elif tag[1] == "endcomment" or comment < 0:
            start = comment if comment >= 0 else tag.start()
            parts += [text[at:start], blank(text[start : tag.end()])]
            at, comment = tag.end(), -1
    return "".join([*parts, text[at:]])


def _with_signs(source: str, text: str) -> str:
    parts, at = [], 0
    for place in sorted([*occurrences(source, "\\$"), *occurrences(source, "&")]):
        found = _ESCAPED.match(source, place)
        if found and not text[place : found.end()].strip():
            parts += [text[at : found.end() - 1], _SIGNS[found[0]]]
            at = found.end()
    return "".join([*parts, text[at:]])
