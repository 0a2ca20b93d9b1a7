"""The things that people type in one paragraph of Markdown: bullets, headings, fields, short lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.text.source import Source


NARROW: Final = 40
"""Nobody wraps lines at fewer characters."""
WRAPPED: Final = 60
"""A line of fewer characters, in a paragraph with longer ones, was ended on purpose and not by an editor."""

_BULLET = Lazy(r"[ \t]*[•·▪●○◦‣⁃∙*–—➢➤✓✔►❖\ue000-\uf8ff](?:[ \t\u00a0]+|(?<=[•▪●\ue000-\uf8ff])(?=\w))")
_INDENT = Lazy(r"(?:\t| {4,})[ \t]*(?=\S)")
_HASHES = Lazy(r"[ \t>]{0,8}(#{1,6})(?!#)[ \t]*(?=\S)")
_HASHTAG = Lazy(r"#[\w-]+(?:[ ,]+#[\w-]+)*$")
_ALONE = Lazy(r"(?:\*\*|__)(?=\S)[^*]{1,200}(?:\*\*|__)[ :]*$|.{0,200}:[ *_]*$")
_FIELD = Lazy(r"(?:\*\*|__)?[A-Z][^:*\n]{1,40}:(?:\*\*|__)?[ \t]|\*\*[^*:\n]{1,40}\*\*:?[ \t]")
_OPENING = Lazy(r"[\"'“(*_\[]*[A-Z0-9ÀÁÂÄÇÉÈÊËÎÏÔÖÙÛÜ]")

LineKind = Literal["text", "bullet", "heading"]


class Piece(NamedTuple):
    """Lines that belong together: the first and last number, what they are, and where the first one's words begin."""

    line: int
    end_line: int
    kind: LineKind
    start: int
    level: int = 0


def pieces(source: Source, line: int, end_line: int) -> Iterator[Piece]:
    """The pieces of the paragraph on these lines, in order."""
    if line == end_line:
        yield _piece(source, line, source.slice(source.lines[line - 1]))
        return
    current: Piece | None = None
    texts = [source.slice(span) for span in source.lines[line - 1 : end_line]]
    width = max(map(len, texts))
    ended = False
    for number, text in enumerate(texts, start=line):
        piece = _piece(source, number, text)
        if current and piece.kind == "text" and not (ended or _begins(text, texts[number - line - 1], width)):
            current = current._replace(end_line=number)
        else:
            if current:
                yield current
            current = piece
        ended = current.kind == "heading" or _ends(text)
    if current:
        yield current


def _piece(source: Source, line: int, text: str) -> Piece:
    """What a line is by itself."""
    kind, offset, level = _special(text) or ("text", len(text) - len(text.lstrip(" \t>")), 0)
    return Piece(line, line, kind, source.lines[line - 1].start + offset, level)


def _special(text: str) -> tuple[LineKind, int, int] | None:
    if text[:1].isalnum():
        return None
    bullet = _BULLET.match(text) or _INDENT.match(text)
    if bullet:
        return "bullet", bullet.end(), 0
    hashes = _HASHES.match(text) if "#" in text[:9] else None
    if hashes and not _HASHTAG.match(text.strip()):
        return "heading", hashes.end(), len(hashes[1])
    return None


def _ends(text: str) -> bool:
    """Whether nothing of what this line says goes on in the next."""
    stripped = text.strip()
    return text.endswith(("  ", "\\", "<br>", "<br/>", "<br />")) or bool(_ALONE.match(stripped)) or stripped.isupper()


def _begins(text: str, before: str, width: int) -> bool:
    """Whether this line opens something new: its first word would still have fitted on the line before."""
    stripped = text.lstrip(" \t>")
    if _FIELD.match(stripped) or (stripped[:2] in ("**", "__") and _ALONE.match(stripped.rstrip())):
        return True
    if len(text) > 3 and stripped.isupper():  # noqa: PLR2004 - "RN" may end a wrapped line
        return True
    first = stripped.partition(" ")[0]
    if stripped.rstrip().endswith(":") and before.rstrip().endswith((".", "?", "!")):
        return True
    fits = len(before.rstrip()) + 1 + len(first) < max(NARROW, min(width, WRAPPED))
    return fits and _OPENING.match(stripped) is not None
