"""Places in lines at the head of a posting that hold more: "Bow Falls Lodge | Banff, Alberta | Full time"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.posting.block import first_heading
from jdlint.posting.places.gazetteer import gazetteer
from jdlint.posting.places.parse import groups_of, place_of
from jdlint.posting.places.tokens import read_tokens
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.places.parse import Place
    from jdlint.posting.places.tokens import Token

_SENTENCE: Final = Lazy(r"(?<=[a-z]{3})\.(?:\s|$)")
_NAME: Final = Lazy(r"[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|of|on|upon|under|the|de|du|la|le)){0,4}")
_JOB: Final = Lazy(
    r"(?:ist|ian|nurse|manager|assistant|director|coordinator|officer|engineer|teacher|worker|driver|analyst|supervisor|"
    r"associate|aide|provider|administrator|clerk|practitioner|counsell?or|lead|degree|BA|BS|BSN|RN|MSW)$",
    re.IGNORECASE,
)
_LOWER: Final = Lazy(r"\b(?!(?:of|the|and|at|in|on|by|for|near|de|la)\b)[a-z]{2,}")
TOP: Final = 12
_LONGEST: Final = 200
_MOST_WORDS: Final = 10
"""A line with more words in lower case is a sentence."""
_WITHIN: Final = ("region", "country", "ambiguous")


def reads_as_job(name: str) -> bool:
    """Whether words before two letters are rather a job or a degree than a place: "Staff Nurse, OR"."""
    return _JOB.search(name) is not None


def places_in_headers(text: str, blocks: Sequence[Block]) -> Iterator[Place]:
    """The places of the short blocks near the top that are neither title nor sentence."""
    top = blocks[:TOP]
    title = first_heading(top)
    for block in top:
        if block is not title and block.kind in ("paragraph", "heading", "cell"):
            yield from _in_header(text, *block.span)


def _in_header(text: str, start: int, end: int) -> Iterator[Place]:
    """Names with their state or country, or large cities between bars."""
    line = text[start:end].rstrip() if end - start <= _LONGEST else ","
    if line.endswith(",") or _is_sentence(line) or not gazetteer().may_name(line):
        return
    at = start
    for stop in (*_SENTENCE.finditer(text, start, end), None):
        last = stop.start() if stop else end
        yield from _in_part(text, at, last)
        at = stop.end() if stop else end


def _is_sentence(line: str) -> bool:
    """Whether it has too many words in lower case, each with two letters and something before it."""
    return len(line) > len(" of") * _MOST_WORDS and len(_LOWER.findall(line)) > _MOST_WORDS


def _in_part(text: str, start: int, end: int) -> Iterator[Place]:
    tokens = [token for token in read_tokens(text, start, end) if token.kind not in ("remote", "post-code")]
    for group in groups_of(tokens):
        named = _named(group, ends_part=group[-1] is tokens[-1])
        if named and len(_LOWER.findall(text, start, named[0].start)) <= 1:
            yield from place_of(named, tokens)


def _named(group: Sequence[Token], *, ends_part: bool) -> Sequence[Token]:
    """The name of a place and what it lies in, from a group that may begin with the employer; nothing if there is none.

    A name that is no known city needs what it lies in, and must not read as a job or a degree: "Staff Nurse, OR". A
    city stands alone or last.
    """
    for number, token in enumerate(group):
        after = group[number + 1] if number + 1 < len(group) else None
        if token.kind == "city" and (token.breaks or after or ends_part):
            return group[number:]
        if after and after.kind in _WITHIN and _NAME.fullmatch(token.text) and not reads_as_job(token.text):
            return group[number:]
    return ()
