"""The things that people type in one paragraph of Markdown: bullets, headings, fields, short lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.text.source import Source


NARROW: Final = 40
"""Nobody wraps lines at fewer characters."""
WRAPPED: Final = 60
"""A line of fewer characters, in a paragraph with longer ones, was ended on purpose and not by an editor."""
UNWRAPPED: Final = 160
"""Nobody wraps lines at more characters."""
MOST_WORDS_OF_TITLE: Final = 7
_ENDING: Final = (".", "?", "!", ";")

_BULLET = Lazy(r"[ \t]*(?:[•▪●\ue000-\uf8ff](?:[ \t\u00a0]+|(?=\w))|[·○◦‣⁃∙*–—➢➤✓✔►❖][ \t\u00a0]+)")
_TIGHT = Lazy(r"-[\w$£€(]")
_INDENT = Lazy(r"(?:\t| {4,})[ \t]*(?=\S)")
_HASHES = Lazy(r"[ \t>]{0,8}(#{1,6})(?!#)[ \t]*(?=\S)")
_HASHTAG = Lazy(r"#[\w-]+(?:[ ,]+#[\w-]+)*$")
_ALONE = Lazy(r"(?:\*\*|__)(?=\S)[^*]{1,200}(?:\*\*|__)[ :]*$|.{0,200}:[ *_]*$")
_FIELD = Lazy(r"(?:\*\*|__)?[A-Z][^:*\n]{1,40}:(?:\*\*|__)?[ \t]|\*\*[^*:\n]{1,40}\*\*:?[ \t]")
_OPENING = Lazy(r"[\"'“(*_\[]*[A-Z0-9$£€ÀÁÂÄÇÉÈÊËÎÏÔÖÙÛÜ]")

LineKind = Literal["text", "bullet", "heading"]
_Special = tuple[LineKind, int, int]
_TIGHT_ITEM: Final[_Special] = ("bullet", 1, 0)


class Piece(Struct, gc=False):
    """Lines that belong together: the first and last number, what they are, and where the first one's words begin."""

    line: int
    end_line: int
    kind: LineKind
    start: int
    level: int = 0


def pieces(source: Source, line: int, end_line: int) -> Iterator[Piece]:
    """The pieces of the paragraph on these lines, in order."""
    starts, ends = source.line_starts[line - 1 : end_line], source.line_ends[line - 1 : end_line]
    texts = [source.text[start:end] for start, end in zip(starts, ends, strict=True)]
    if line == end_line:
        yield _piece(line, starts[0], texts[0], _special(texts[0]))
        return
    tight = _holds_tight_list(texts)
    width = max(map(len, texts))
    current, before, ended = None, "", False
    for number, (start, text) in enumerate(zip(starts, texts, strict=True), start=line):
        special = _TIGHT_ITEM if tight and _TIGHT.match(text) else _special(text)
        if current and not (special or ended or _begins(text, before, width)):
            current.end_line = number
        else:
            if current:
                yield current
            current = _piece(number, start, text, special)
        before = text
        ended = current.kind == "heading" or _ends(text)
    if current:
        yield current


def _holds_tight_list(texts: list[str]) -> bool:
    """Whether two lines begin with a hyphen and no space after it, which Markdown takes for no list."""
    return sum(text[:1] == "-" and _TIGHT.match(text) is not None for text in texts) > 1


def _piece(number: int, start: int, text: str, special: _Special | None) -> Piece:
    """A line that begins one."""
    kind, offset, level = special or ("text", len(text) - len(text.lstrip(" \t>")), 0)
    return Piece(number, number, kind, start + offset, level)


def _special(text: str) -> _Special | None:
    """What a line is by its first characters, where they tell: its kind, where its words begin, its level."""
    if text[:1].isalnum():
        return None
    mark = text.lstrip(" \t")[:1]
    bullet = (_BULLET.match(text) if mark == "*" or not mark.isascii() else None) or _INDENT.match(text)
    if bullet:
        return "bullet", bullet.end(), 0
    hashes = _HASHES.match(text) if "#" in text[:9] else None
    if hashes and not _HASHTAG.match(text.strip()):
        return "heading", hashes.end(), len(hashes[1])
    return None


def _ends(text: str) -> bool:
    """Whether nothing of what this line says goes on in the next."""
    if text.endswith(("  ", "\\", "<br>", "<br/>", "<br />")):
        return True
    stripped = text.strip()
    return _is_alone(stripped) or stripped.isupper()


def _is_alone(stripped: str) -> bool:
    """Whether all of a line is bold, or it ends in a colon."""
    may_be = stripped.startswith(("**", "__")) or stripped.rstrip(" *_").endswith(":")
    return may_be and _ALONE.match(stripped) is not None


def _begins(text: str, before: str, width: int) -> bool:
    """Whether this line opens something new: its first word would still have fitted on the line before."""
    stripped = text.lstrip(" \t>")
    if _FIELD.match(stripped) or (stripped[:2] in ("**", "__") and _ALONE.match(stripped.rstrip())):
        return True
    if len(text) > 3 and stripped.isupper():  # noqa: PLR2004 - "RN" may end a wrapped line
        return True
    first = stripped.replace("\u00a0", " ").partition(" ")[0]
    if stripped.rstrip().endswith(":") and before.rstrip().endswith((".", "?", "!")):
        return True
    if width > UNWRAPPED and (max(len(text), len(before)) > UNWRAPPED or before.rstrip().endswith(_ENDING)):
        return _OPENING.match(stripped) is not None
    fits = len(before.rstrip()) + 1 + len(first) < max(NARROW, min(width, WRAPPED))
    return fits and _OPENING.match(stripped) is not None and not before.rstrip().endswith(("-", "–"))


def opens_part(text: str, before: str) -> bool:
    """Whether a line right below an item, which Markdown takes for more of it, is a label or a title."""
    if not text[:1].isupper() and text[:2] not in ("**", "__"):
        return False
    stripped = text.strip()
    label, colon, _ = stripped.partition(":")
    return bool(colon and label.isupper()) or _is_alone(stripped) or _is_title(stripped, before.rstrip())


def _is_title(stripped: str, before: str) -> bool:
    """Whether a line may be a title: a few words that end no sentence, where the one before has ended or is short."""
    if stripped.endswith((*_ENDING, ",")) or stripped.count(" ") >= MOST_WORDS_OF_TITLE:
        return False
    return before.endswith(_ENDING) or len(before) + len(stripped) < WRAPPED
