"""The words of a posting at their own places: as long as the source, everything that is no prose blanked."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jdlint.text.folding import fold
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.posting.blocks import Block

_NOT_LINE_END = Lazy(r"[^\r\n]")

# In this order: what comes first wins where two could start at the same character.
_MARKUP_KINDS = (
    r"```+(?:[^`]|`[^`]|``[^`])*```+|``(?:[^`]|`[^`])*``+|`[^`]+`|``+",  # code; a run that nothing closes opens none
    r"<!--(?:[^-]|-[^-]|--+[^->])*--+>",  # comments
    r"(?i:<script\b(?:[^<]|<[^/])*</script>|<style\b(?:[^<]|<[^/])*</style>)",
    r"<[a-zA-Z/!][^<>]*>",  # tags and autolinks
    r"\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]|!?\[",  # links: their text stays
    r"\]",
    r"(?i:https?://|www\.)[^\s<>()|]+|(?i:mailto:)?[\w.+-]+@[\w-]+\.[\w.-]*\w",  # addresses
    r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|io|co\.uk|nhs\.uk|ac\.uk)\b(?:/[^\s<>()|]*)?",
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});",  # entities
    r"\{%[^%\n]*%\}|\{\{[^{}\n]*\}\}",  # template tags
    r"\*+|~~|\\[!-/:-@\[-`{-~]",  # emphasis and escapes
    r"\b_+|_+\b",
    r"(?m:^[ \t]*>[> \t]*)",  # quote markers of continuation lines
    r"(?m:^[ \t]*:?-{3,}:?(?:[ \t]*\|[ \t]*:?-{3,}:?)*[ \t]*$)",
)


@cache
def _markup() -> Any:
    import re2  # noqa: PLC0415 - in linear time, whatever the posting holds

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    return re2.compile("|".join(_MARKUP_KINDS).encode("latin-1"), options)


def blank(text: str) -> str:
    """Spaces in place of every character but line ends."""
    if "\n" not in text and "\r" not in text:
        return " " * len(text)
    return _NOT_LINE_END.sub(" ", text)


def _gaps(text: str, folded: bytes, blocks: Iterable[Block]) -> Iterator[Span]:
    """The spans that are no prose, in order."""
    at = 0
    for block in blocks:
        if block.kind == "code":
            continue
        yield Span(at, block.span.start)
        for match in _markup().finditer(folded, block.span.start, block.span.end):
            yield Span(*match.span())
        at = block.span.end
    yield Span(at, len(text))


def make_prose(text: str, blocks: Iterable[Block]) -> str:
    """The text with code, addresses, HTML, front matter and Markdown markers as blanks; its length is the same."""
    parts = []
    at = 0
    for start, end in _gaps(text, fold(text), blocks):
        if end > start:
            parts += [text[at:start], blank(text[start:end])]
            at = end
    parts.append(text[at:])
    return "".join(parts)
