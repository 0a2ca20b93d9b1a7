"""Blocks of one line, and fences: whether a line begins one, and what it takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdlint.posting.markdown.state import WHITE
from jdlint.posting.markdown.token import Token

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

_RULE = re.compile(r"(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}")
_HASHES = re.compile(r"#{1,6}(?=[ \t]|$)")
_FENCE = re.compile(r"~{3,}|`{3,}(?=[^`]*$)")
_TICKS_OR_WAVES = re.compile(r"`+|~+")


def is_rule(state: State, line: int) -> bool:
    """Whether the line is a thematic break: three stars, dashes or low lines, or more."""
    return _RULE.fullmatch(state.text, state.start[line], state.end[line]) is not None


def heading_level(state: State, line: int) -> int:
    """How many hashes make this line a heading; 0 where it is none."""
    found = _HASHES.match(state.text, state.start[line], state.end[line])
    return len(found[0]) if found else 0


def read_heading(state: State, line: int, level: int) -> None:
    """Take the line as a heading; one without words is nothing."""
    words = state.text[state.start[line] + level : state.end[line]].rstrip(" \t")
    if words.endswith("#"):
        closed = words.rstrip("#")
        words = closed if closed.endswith((" ", "\t")) else words
    if words.strip(WHITE):
        state.tokens.append(Token("heading", line, line + 1, level))
    state.line = line + 1


def fence_length(state: State, line: int) -> int:
    """How many ticks or waves open a fence on this line; 0 where none does."""
    found = _FENCE.match(state.text, state.start[line], state.end[line])
    return len(found[0]) if found else 0


def read_fence(state: State, line: int, end: int, length: int) -> None:
    """Take the lines up to the fence that closes this one, or to the end of what holds it."""
    mark = state.first[line]
    number = line + 1
    while number < end and state.start[number] < len(state.text):
        first = state.first[number]
        if first and state.indent[number] < state.required:
            break
        number += 1
        if first == mark and _closes(state, number - 1, length):
            break
    state.push("fence", line, number)


def _closes(state: State, line: int, length: int) -> bool:
    start, end = state.start[line], state.end[line]
    found = _TICKS_OR_WAVES.match(state.text, start, end)
    return found is not None and len(found[0]) >= length and not state.text[found.end() : end].strip(" \t")
