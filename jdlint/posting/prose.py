"""The words of a posting at their own places: as long as the source, everything that is no prose blanked."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from jdlint.text.folding import fold
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.posting.blocks import Block

_NOT_LINE_END = Lazy(r"[^\r\n]")

CODE: Final = r"```+(?:[^`]|`[^`]|``[^`])*```+|``(?:[^`]|`[^`])*``+|`[^`]+`|``+"
"""A run of backticks that nothing closes opens none."""
COMMENT: Final = r"<!--(?:[^-]|-[^-]|--+[^->])*--+>"

# In this order: what comes first wins where two could start at the same character.
_MARKUP_KINDS = (
    CODE,
    COMMENT,
    r"(?i:<script\b(?:[^<]|<[^/])*</script>|<style\b(?:[^<]|<[^/])*</style>)",
    r"<[a-zA-Z/!][^<>]*>",  # tags and autolinks
    r"\]\((?:[^()\r\n]|\([^()\r\n]*\))*\)|\]\[[^\]\r\n]*\]|!\[",  # links: their text stays
    r"(?i:https?://|www\.)[^\s<>()|]+|(?i:mailto:)?[\w.+-]+@[\w-]+\.[\w.-]*\w",  # addresses
    r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|io|co\.uk|nhs\.uk|ac\.uk)\b(?:/[^\s<>()|]*)?",
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});",  # entities
    r"\{%[^%\r\n]*%\}|\{\{[^{}\r\n]*\}\}",  # template tags
    r"~~|\\[!-/:-@\[-`{-~]",  # emphasis and escapes
    r"\b_+|_+\b",
    r"(?m:^[ \t]*>[> \t]*)",  # quote markers of continuation lines
    r"(?m:^[ \t]*:?-{3,}:?(?:[ \t]*\|[ \t]*:?-{3,}:?)*[ \t]*$)",
)
_ALWAYS_BLANK: Final = "*[]"
"""Emphasis and brackets, which are markup wherever they stand."""


@cache
def _blanks() -> bytes:
    """The table that makes a blank of every character but line ends."""
    return bytes(value if value in b"\r\n" else ord(" ") for value in range(256))


_MARKUP: Final = Linear("|".join(_MARKUP_KINDS).encode("latin-1"))


def blank(text: str) -> str:
    """Spaces in place of every character but line ends."""
    return _NOT_LINE_END.sub(" ", text)


def _gaps(folded: bytes, blocks: Iterable[Block]) -> Iterator[tuple[int, int]]:
    """The spans that are no prose, in order.

    Markup is searched for in the whole text at once. What lies inside a block is what would be found in the block
    alone; where something lies across one of its edges, the rest of the block is searched by itself.
    """
    matches = (match.span() for match in _MARKUP.finditer(folded))
    past = (len(folded), len(folded))
    first, last = next(matches, past)
    at = 0
    for block in blocks:
        if block.kind == "code":
            continue
        start, end = block.span.start, block.span.end
        yield at, start
        at = end
        while last <= start < len(folded):
            first, last = next(matches, past)
        while start <= first and last <= end and first < end:
            yield first, last
            start = last
            first, last = next(matches, past)
        if first < end:
            for match in _MARKUP.finditer(folded, start, end):
                yield match.span()
    yield at, len(folded)


def make_prose(text: str, blocks: Iterable[Block]) -> str:
    """The text with code, addresses, HTML, front matter and Markdown markers as blanks; its length is the same."""
    folded = fold(text)
    blanks = folded.translate(_blanks()).decode("ascii")
    parts: list[str] = []
    at = 0
    for start, end in _gaps(folded, blocks):
        if end > start:
            parts += (text[at:start], blanks[start:end])
            at = end
    parts.append(text[at:])
    prose = "".join(parts)
    for sign in _ALWAYS_BLANK:
        prose = prose.replace(sign, " ")
    return prose
