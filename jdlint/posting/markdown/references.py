"""Definitions of link addresses, `[name]: address "title"`: lines that no reader sees."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from jdlint.posting.markdown.cursor import Cursor
from jdlint.posting.markdown.state import WHITE

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

_NAME = re.compile(r"(?:[^\[\]\\]+|\\[\s\S]?)*")
_ANGLED = re.compile(r"<((?:[^<>\\\n]+|\\.)*)>")
_PLAIN = re.compile(r"(?:[^\x00-\x20\x7f\\()]+|\\[^ ])*")
_TITLES: Final = {
    '"': ('"', re.compile(r'(?:[^"\\]+|\\[\s\S]?)*')),
    "'": ("'", re.compile(r"(?:[^'\\]+|\\[\s\S]?)*")),
    "(": (")", re.compile(r"(?:[^()\\]+|\\[\s\S]?)*")),
}
_REFUSED = re.compile(r"vbscript:|javascript:|file:|data:(?!image/(?:gif|png|jpeg|webp);)")
_MOST_BRACKETS: Final = 32


def reference_end(state: State, line: int) -> int:
    """The line behind the definition that begins on this line; 0 where none does."""
    cursor = Cursor(state, line)
    cursor.at = 1
    name = cursor.read_until("]", _NAME)
    if name is None or not name.strip(WHITE) or cursor.character != ":":
        return 0
    cursor.at += 1
    cursor.skip_blanks()
    if not _read_address(cursor):
        return 0
    behind_address = cursor.place
    title = _read_title(cursor) if cursor.skip_blanks() else None
    if title is not None and cursor.ends_line():
        return cursor.line + 1
    if title == "":
        return 0
    cursor.place = behind_address
    return cursor.line + 1 if cursor.ends_line() else 0


def _read_title(cursor: Cursor) -> str | None:
    closing, inside = _TITLES.get(cursor.character, ("", None))
    if inside is None:
        return None
    cursor.at += 1
    return cursor.read_until(closing, inside)


def _read_address(cursor: Cursor) -> bool:
    """Read a whole address that a link may have; tells whether there is one."""
    text, start = cursor.text, cursor.at
    if cursor.character == "<":
        found = _ANGLED.match(text, start)
        cursor.at = found.end() if found else start
        return found is not None and _is_allowed(found[1])
    cursor.at = _plain_end(text, start)
    return cursor.at > start and _is_allowed(text[start : cursor.at])


def _plain_end(text: str, at: int) -> int:
    """Where an address ends that has as many closing brackets as opening ones; 0 where it has not."""
    depth = 0
    while True:
        at = _PLAIN.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
        bracket = text[at : at + 1]
        if bracket == "(":
            depth += 1
        elif bracket == ")" and depth:
            depth -= 1
        else:
            return 0 if depth else at
        if depth > _MOST_BRACKETS:
            return 0
        at += 1


def _is_allowed(address: str) -> bool:
    return _REFUSED.match(unescape(address.replace("\\", "")).strip().lower()) is None
