"""The words of a posting at their own places: as long as the source, everything that is no prose blanked."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from jdlint.text.folding import fold
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.posting.blocks import Block

_NOT_LINE_END = Lazy(r"[^\r\n]")
LONGEST_KEPT: Final = 16
MOST_KEPT: Final = 1_024

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
    return _blank(text) if len(text) > LONGEST_KEPT else _kept_blank(text)


def _blank(text: str) -> str:
    if "\n" not in text and "\r" not in text:
        return " " * len(text)
    return _NOT_LINE_END.sub(" ", text)


_kept_blank = lru_cache(MOST_KEPT)(_blank)  # the same few markers stand between most blocks


def _gaps(text: str, folded: bytes, blocks: Iterable[Block]) -> Iterator[tuple[int, int]]:
    """The spans that are no prose, in order.

    No match ends behind its block; one that begins behind it tells that there is none, without another search.
    """
    markup = _markup()
    at, following = 0, -1
    for block in blocks:
        if block.kind == "code":
            continue
        start, end = block.span
        yield at, start
        at = end
        if following < start:
            found = markup.search(folded, start)
            following = found.start() if found else len(text)
        if following < end:
            for match in markup.finditer(folded, start, end):
                yield match.span()
            following = -1
    yield at, len(text)


def make_prose(text: str, blocks: Iterable[Block]) -> str:
    """The text with code, addresses, HTML, front matter and Markdown markers as blanks; its length is the same."""
    parts: list[str] = []
    at = 0
    for start, end in _gaps(text, fold(text), blocks):
        if end > start:
            parts += (text[at:start], blank(text[start:end]))
            at = end
    parts.append(text[at:])
    return "".join(parts)
