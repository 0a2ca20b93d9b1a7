"""Sentences, list-aware: every heading, list item and table cell ends one, whether it has a full stop or not."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block, BlockKind

# A full stop without a space after it ends a sentence before a word that starts many: "at the desk.This is".
# All ways begin with one set of characters, which is searched for many times faster than one of several beginnings.
_END = Lazy(
    r"[.!?…\r\n•](?:(?<=•)|(?<=[.!?…])[.!?…]*[\"'”’)\]]*(?=\s)|(?<=[\r\n])[ \t]*[\r\n]"
    r"|(?<=[a-z]{3}[.!?])(?=(?:The|This|These|You|Your|We|Our|It|They|If|As|In|For|To|All|Please|At|With|There|An|A) ))"
)
_ABBREVIATIONS: Final = frozenset(
    """
    a b c d e f g h i j k l m n o p q r s t u v w x y z eg ie etc vs approx incl dr mr mrs ms prof st no inc ltd co corp
    dept est min max hr hrs yr yrs fig jr sr ext tel
""".split()
)
"""With letters that stand alone, as the last of "e.g." and "U.S." does."""
_BULLET: Final = "•"
"""It parts items that were run together on one line."""
_LONGEST: Final = 6
_LAST_WORD = Lazy(r"\w*$")


class Sentence(Struct, frozen=True, gc=False):
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
    """Whether the full stop there is that of an abbreviation."""
    last = text[max(0, end - _LONGEST - 2) : end - 1]
    word = last[last.rfind(" ") + 1 :]
    if not word.isalpha():  # it holds other signs too, or there is none
        word = _LAST_WORD.findall(last)[0]
    return word.lower() in _ABBREVIATIONS


def _holds_mark(text: str) -> bool:
    """Whether any end of a sentence may be in the text; most headings and items have none."""
    return "." in text or "\n" in text or "!" in text or "?" in text or "…" in text or "\r" in text or _BULLET in text


def _spans(text: str, start: int) -> Iterator[Span]:
    """The sentences of a block that starts there."""
    ends = [found.end() for found in _END.finditer(text) if _is_end(text, *found.span())] if _holds_mark(text) else ()
    is_bulleted = _BULLET in text
    for begin, end in pairwise([0, *ends, len(text)]):
        upto = text[begin:end].rstrip()
        if is_bulleted:
            upto = upto.rstrip(_BULLET).rstrip()
        words = upto.lstrip()
        if words:
            stop = start + begin + len(upto)
            yield Span(stop - len(words), stop)


def find_sentences(prose: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences of a posting in order; white space around them is left out, and none is empty."""
    sentences = []
    for number, block in enumerate(blocks):
        kind = block.kind
        if kind == "code":
            continue
        start = block.span.start
        text = prose[start : block.span.end]
        words = text.strip()
        if words and len(words) == len(text) and not _holds_mark(text[:-1]):
            sentences.append(Sentence(block.span, kind, number))  # most blocks are one, as they stand
        elif words:
            sentences += [Sentence(span, kind, number) for span in _spans(text, start)]
    return tuple(sentences)
