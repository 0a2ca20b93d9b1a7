"""The pieces of a place text: names between commas, bars, slashes and brackets, each with what it may mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from jdlint.posting.places.gazetteer import Known, gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["country", "region", "city", "ambiguous", "unknown", "remote", "post-code"]

_PIECE = re.compile(r"[^,;|/•·\n()\[\]]+|[,;|/•·\n()\[\]]")
_SPLIT = re.compile(r"\s+(?:-|–|—|&|\+|and|or|in|within|from|und|et|y|plus)\s+", re.IGNORECASE)
_REMOTE = re.compile(
    r"(?:100% |fully |full[- ]time )?(?:remote(?:ly)?|virtual|telecommut(?:e|ing)|anywhere|hybrid|on-?site|"
    r"in[- ]person|home|"
    r"worldwide|distributed|"
    r"wfh|remote[- ](?:first|only|friendly)|telework|field|nationwide|global|tbd|various|multiple|flexible|emea|apac|"
    r"latam|europe|eu|eea|americas|north america|south america|latin america|asia|africa|international)\b.*",
    re.IGNORECASE,
)
_POST_CODE = re.compile(r"\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|-+")
_TRAILING = re.compile(r"\s+(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$")
_LAST_WORD = re.compile(r"(?P<name>.*\S)\s+(?P<short>[A-Z]{2,3}|[A-Z]\.[A-Z]\.)$")
_WORDS_AROUND = re.compile(
    r"^(?:telecommute|remote|remotely|hybrid|virtual|the|our|greater|downtown|central|metro|city of|state of|"
    r"province of|near|based|located|offices?|sunny)\s+|"
    r"\s+(?:offices?|area|metro(?:politan)?(?: area)?|region|campus|based|headquarters|hq|hub|time ?zones?|only|"
    r"city|residents?|"
    r"onwards|preferred|state|remote|remotely|-?based)$",
    re.IGNORECASE,
)
_FULL_STOP = re.compile(r"[a-z]{3,}\.$")
MOST_PIECES: Final = 80


class Token(Struct, frozen=True):
    """One name: where it stands, its words, what kind of place it is and its code; `breaks` begins a new place."""

    start: int
    end: int
    text: str
    kind: Kind
    code: str = ""
    breaks: bool = False
    name: str = ""


def read_tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The names in a place text, from left to right."""
    breaks = True
    pieces = 0
    for piece in _PIECE.finditer(text, start, end):
        words = piece[0]
        if len(words) == 1 and words in ",;|/•·\n()[]":
            breaks = words != ","
            continue
        pieces += 1
        if pieces > MOST_PIECES:
            return
        for token in _split(text, piece.start(), piece.end(), breaks=breaks):
            yield token
            breaks = False


def _split(text: str, start: int, end: int, *, breaks: bool) -> Iterator[Token]:
    at = start
    for gap in _SPLIT.finditer(text, start, end):
        yield from _token(text, at, gap.start(), breaks=breaks)
        at, breaks = gap.end(), True
    yield from _token(text, at, end, breaks=breaks)


def _token(text: str, start: int, end: int, *, breaks: bool) -> Iterator[Token]:
    while start < end and not (text[start].isalnum() or text[start] == "-"):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == "."):
        end -= 1
    if _FULL_STOP.search(text, start, end):
        end -= 1
    if end > start:
        yield from _named(text[start:end], start, end, breaks=breaks)


def _named(words: str, start: int, end: int, *, breaks: bool) -> Iterator[Token]:
    if _POST_CODE.fullmatch(words):
        yield Token(start, end, words, "post-code", breaks=breaks)
        return
    trailing = _TRAILING.search(words)
    if trailing:
        words, end = words[: trailing.start()], start + trailing.start()
    known = _known(words)
    if known:
        yield Token(start, end, words, known[0].kind, known[0].code, breaks, known[1])
    elif _REMOTE.fullmatch(words):
        yield Token(start, end, words, "remote", breaks=breaks)
    else:
        yield from _with_short(words, start, end, breaks=breaks)


def _with_short(words: str, start: int, end: int, *, breaks: bool) -> Iterator[Token]:
    """Words like "Coolidge AZ" are a place and its state; others are an unknown name."""
    found = _LAST_WORD.fullmatch(words)
    code = gazetteer().short(found["short"]) if found else None
    if not found or not code:
        yield Token(start, end, words, "unknown", breaks=breaks)
        return
    yield from _named(found["name"], start, start + found.end("name"), breaks=breaks)
    yield Token(start + found.start("short"), end, found["short"], "region", code)


def _known(words: str) -> tuple[Known, str] | None:
    """What the words mean as a whole, or without the ones that only dress a name, and the name."""
    book = gazetteer()
    for _ in range(3):
        short = book.short(words)
        found = Known(short, "region") if short else book.name(words.rstrip(".")) or book.name(words)
        if found:
            return found, words.rstrip(".") if not short else words
        shorter = _WORDS_AROUND.sub("", words).strip()
        if not shorter or shorter == words:
            return None
        words = shorter
    return None
