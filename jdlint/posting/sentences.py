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
    r"\b(?:[a-z]|eg|ie|etc|vs|approx|incl|dr|mr|mrs|ms|prof|st|no|inc|ltd|co|corp|dept|est|min|max|hrs?|yrs?|fig|jr|sr|"
    r"ext|tel)\.$",
    re.IGNORECASE,
)
"""One that is known, or a letter alone, as the last of "e.g." and "U.S." is."""
_LONGEST: Final = 6


class Sentence(Struct, frozen=True):
    """One sentence: its place, the kind of block it stands in and the number of that block."""

    span: Span
    kind: BlockKind
    block: int


def _is_end(text: str, begin: int, end: int) -> bool:
    """Whether a mark that ends most sentences does so here."""
    if end - begin > 1 or text[begin] != ".":
        return True
    following = text[end : end + 40].lstrip()[:1]
    if following.islower():
        return False
    return not _is_abbreviated(text, end) or (following.isupper() and text.endswith("etc.", 0, end))


def _is_abbreviated(text: str, end: int) -> bool:
    """Whether the full stop there is that of an abbreviation; none is of more than six letters."""
    last = text[max(0, end - _LONGEST - 2) : end - 1]
    if len(last) > _LONGEST and last.isalpha():
        return False
    return _ABBREVIATION.search(text, max(0, end - _LONGEST - 2), end) is not None


def _holds_mark(text: str) -> bool:
    """Whether any end of a sentence may be in the text; most headings and items have none."""
    return "." in text or "\n" in text or "!" in text or "?" in text or "…" in text or "\r" in text


def _ends(text: str) -> Sequence[int]:
    """Where the sentences of a block end, the last with the block."""
    last = len(text)
    if not _holds_mark(text[:-1]):
        return (last,)
    return [*(found.end() for found in _END.finditer(text) if _is_end(text, *found.span())), last]


def find_sentences(prose: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences of a posting in order; white space around them is left out, and none is empty."""
    sentences = []
    for number, block in enumerate(blocks):
        kind = block.kind
        if kind == "code":
            continue
        first, last = block.span
        text = prose[first:last]
        begin = 0
        for end in _ends(text):
            upto = text[begin:end].rstrip()
            words = upto.lstrip()
            if words:
                stop = first + begin + len(upto)
                whole = len(words) == len(text)  # as most are
                sentences.append(Sentence(block.span if whole else Span(stop - len(words), stop), kind, number))
            begin = end
    return tuple(sentences)
