"""Sentences, list-aware: every heading, list item and table cell ends one, whether it has a full stop or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.blocks import Block, BlockKind

# A full stop without a space after it ends a sentence before a word that starts many: "at the desk.This is".
# All ways begin with one set of characters, which is searched for many times faster than one of several beginnings.
_END = Lazy(
    r"[.!?…\r\n](?:(?<=[.!?…])[.!?…]*[\"'”’)\]]*(?=\s)|(?<=[\r\n])[ \t]*[\r\n]"
    r"|(?<=[a-z]{3}[.!?])(?=(?:The|This|These|You|Your|We|Our|It|They|If|As|In|For|To|All|Please|At|With|There|An|A) ))"
)
_ABBREVIATION = Lazy(
    r"(?:\b(?:e\.?g|i\.?e|etc|vs|approx|incl|dr|mr|mrs|ms|prof|st|no|inc|ltd|co|corp|dept|est|min|max|hrs?|yrs?|fig|"
    r"jr|sr|ext|tel|u\.s|u\.k|p\.o|a\.m|p\.m|ph\.d|b\.s|m\.s|b\.a|m\.a|r\.n|m\.d)|\b[A-Za-z])\.$",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 12


class Sentence(Struct, frozen=True):
    """One sentence: its place, the kind of block it stands in and the number of that block."""

    span: Span
    kind: BlockKind
    block: int


def _is_end(prose: str, first: int, begin: int, end: int) -> bool:
    """Whether a mark that ends most sentences does so here; `first` is where the block begins."""
    if end - begin > 1 or prose[begin] != ".":
        return True
    following = prose[end : end + 40].lstrip()[:1]
    if following.islower():
        return False
    ends_list = following.isupper() and prose.endswith("etc.", first, end)
    return ends_list or not _ABBREVIATION.search(prose, max(first, end - _LOOK_BACK), end)


def _holds_mark(text: str) -> bool:
    """Whether any end of a sentence may be in the text; most headings and items have none."""
    return "." in text or "\n" in text or "!" in text or "?" in text or "…" in text or "\r" in text


def _ends(prose: str, start: int, last: int) -> list[int]:
    """Where sentences end within a block, from `start` to `last`, before its end."""
    if not _holds_mark(prose[start : last - 1]):
        return []
    return [found.end() for found in _END.finditer(prose, start, last) if _is_end(prose, start, *found.span())]


def find_sentences(prose: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences of a posting in order; white space around them is left out, and none is empty."""
    sentences = []
    for number, block in enumerate(blocks):
        kind = block.kind
        if kind == "code":
            continue
        start, last = block.span
        for end in (*_ends(prose, start, last), last):
            text = prose[start:end].rstrip()
            words = text.lstrip()
            if words:
                stop = start + len(text)
                sentences.append(Sentence(Span(stop - len(words), stop), kind, number))
            start = end
    return tuple(sentences)
