"""The comments of a posting that speak to the linter; one inside code is an example, not a comment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.prose import CODE, COMMENT
from jdlint.text.folding import fold
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.posting import Posting

_COMMENT: Final = Linear(COMMENT.encode("latin-1"))
_CODE_OR_COMMENT: Final = Linear(f"{CODE}|{COMMENT}".encode("latin-1"))
_SPEAKS = Lazy(r"jdlint[ \t]*:|jdlint[ \t]+(?:ignore|disable|enable|file-ignore)\b", re.IGNORECASE)
_REFERENCE_START: Final = "[//]: #"
_REFERENCE_OPENING: Final = f"{_REFERENCE_START} ("
MOST_CHARACTERS: Final = 2_000
_REFERENCE = Lazy(r"(?:^|(?<=[\r\n])) {0,3}(\[//\]: # (?:\([^\r\n]*\)|\"[^\r\n]*\"|'[^\r\n]*'))[ \t]*(?=[\r\n]|\Z)")


def _places(posting: Posting) -> Iterator[Span]:
    """Every comment: HTML ones outside code, and link references that nothing refers to."""
    folded = fold(posting.source.text)
    at = posting.front_matter.span.end
    for block in posting.blocks:
        yield from _references(posting, at, block.span.start)
        at = max(at, block.span.end)
        if block.kind != "code":
            pattern = _COMMENT if block.kind == "html" else _CODE_OR_COMMENT
            for match in pattern.finditer(folded, *block.span):
                yield Span(*match.span())
    yield from _references(posting, at, len(posting.source.text))


def _references(posting: Posting, start: int, end: int) -> Iterator[Span]:
    for match in _REFERENCE.finditer(posting.source.text, start, end):
        yield Span(*match.span(1))


def _inside(comment: str) -> tuple[str, int]:
    """What stands between the marks of a comment, and how far in it starts."""
    if comment.startswith("<!--"):
        inner, at = comment[4:].removesuffix(">").rstrip("-"), 4
    else:
        inner, at = comment[len(_REFERENCE_OPENING) : -1], len(_REFERENCE_OPENING)
    text = inner.lstrip()
    return text.rstrip(), at + len(inner) - len(text)


def find_comments(posting: Posting) -> Iterator[tuple[Span, str, int]]:
    """Each comment that opens with `jdlint`: where it is, what it says, and the offset at which that starts.

    One of more than 2,000 characters is no suppression.
    """
    text = posting.source.text
    if ("<!--" not in text and _REFERENCE_START not in text) or "jdlint" not in text.lower():
        return
    for span in _places(posting):
        if span.end - span.start <= MOST_CHARACTERS:
            words, at = _inside(posting.source.slice(span))
            if _SPEAKS.match(words):
                yield span, words, span.start + at
