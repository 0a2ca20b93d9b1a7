"""The pieces of a place text: names between commas, bars, slashes and brackets, each with what it may mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from jdlint.posting.places.gazetteer import gazetteer
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.places.gazetteer import Known

Kind = Literal["country", "region", "city", "ambiguous", "unknown", "remote", "post-code"]

_PIECE: Final = Lazy(r"[^,;|/•·\n()\[\]]+|[,;|/•·\n()\[\]]")
_SPLIT: Final = Lazy(r"\s(?:-|–|—|&|\+|and|or|in|within|from|und|et|y|plus)\s+", re.IGNORECASE)
_REMOTE: Final = Lazy(
    r"(?:100% |fully |full[- ]time )?(?:remote(?:ly)?|virtual|telecommut(?:e|ing)|anywhere|hybrid|on-?site|"
    r"in[- ]person|home|worldwide|distributed|wfh|remote[- ](?:first|only|friendly)|telework|field|nationwide|global|"
    r"tbd|various|multiple|flexible|emea|apac|latam|europe|eu|eea|americas|north america|south america|latin america|"
    r"asia|africa|international)\b.*",
    re.IGNORECASE,
)
_POST_CODE: Final = Lazy(r"\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|-+")
_TRAILING: Final = Lazy(
    r"\s(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?<=[A-Z]\s)\d{4})$"
)
_LAST_WORD: Final = Lazy(r"(?P<name>.*\S)\s+(?P<short>[A-Z]{2,3}|[A-Z]\.[A-Z]\.)$")
_WORDS_BEFORE: Final = Lazy(
    r"(?:telecommute|remote|remotely|hybrid|virtual|the|our|greater|downtown|central|metro|city of|state of|"
    r"province of|near|based|located|offices?|sunny)\s+",
    re.IGNORECASE,
)
_WORDS_BEHIND: Final = Lazy(
    r"\s(?:offices?|area|metro(?:politan)?(?: area)?|region|campus|based|headquarters|hq|hub|time ?zones?|only|city|"
    r"residents?|onwards|preferred|state|remote|remotely|-?based|\d{1,2})$",
    re.IGNORECASE,
)
_FULL_STOP: Final = Lazy(r"[a-z]{3}\.$")
_LONGEST_CODE: Final = len(" 12345-6789")
MOST_PIECES: Final = 80


class Token(Struct, frozen=True, gc=False):
    """One name: where it stands, its words, what kind of place it is and its code; `breaks` begins a new place."""

    start: int
    end: int
    text: str
    kind: Kind
    code: str = ""
    breaks: bool = False
    name: str = ""


def read_tokens(text: str, start: int, end: int) -> list[Token]:
    """The names in a place text, from left to right."""
    tokens: list[Token] = []
    breaks = True
    pieces = 0
    for piece in _PIECE.finditer(text, start, end):
        words = piece[0]
        if len(words) == 1 and words in ",;|/•·\n()[]":
            breaks = words != ","
            continue
        pieces += 1
        if pieces > MOST_PIECES:
            break
        if not words.isspace():
            found = _split(text, piece.start(), piece.end(), breaks=breaks)
            tokens += found
            breaks = breaks and not found
    return tokens


def _split(text: str, start: int, end: int, *, breaks: bool) -> list[Token]:
    tokens: list[Token] = []
    at = start
    for gap in _SPLIT.finditer(text, start, end):
        tokens += _tokens(text, at, gap.start(), breaks=breaks)
        at, breaks = gap.end(), True
    tokens += _tokens(text, at, end, breaks=breaks)
    return tokens


def _tokens(text: str, start: int, end: int, *, breaks: bool) -> tuple[Token, ...]:
    while start < end and not (text[start].isalnum() or text[start] == "-"):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == "."):
        end -= 1
    if _FULL_STOP.match(text, max(start, end - len("abc.")), end):
        end -= 1
    return _named(text[start:end], start, end, breaks=breaks) if end > start else ()


def _named(words: str, start: int, end: int, *, breaks: bool) -> tuple[Token, ...]:
    may_end_in_code = not words[-1].islower()
    if may_end_in_code:
        if _POST_CODE.fullmatch(words):
            return (Token(start, end, words, "post-code", breaks=breaks),)
        trailing = _TRAILING.search(words, max(0, len(words) - _LONGEST_CODE))
        if trailing:
            words = words[: trailing.start()].rstrip()
            end = start + len(words)
    known = _known(words)
    if known:
        (kind, code), name = known
        return (Token(start, end, words, kind, code, breaks, name),)
    if _REMOTE.fullmatch(words):
        return (Token(start, end, words, "remote", breaks=breaks),)
    if may_end_in_code:
        return _with_short(words, start, end, breaks=breaks)
    return (Token(start, end, words, "unknown", breaks=breaks),)


def _with_short(words: str, start: int, end: int, *, breaks: bool) -> tuple[Token, ...]:
    """Words like "Coolidge AZ" are a place and its state; others are an unknown name."""
    found = _LAST_WORD.fullmatch(words)
    code = gazetteer().short(found["short"]) if found else None
    if not found or not code:
        return (Token(start, end, words, "unknown", breaks=breaks),)
    name = _named(found["name"], start, start + found.end("name"), breaks=breaks)
    return (*name, Token(start + found.start("short"), end, found["short"], "region", code))


def _known(words: str) -> tuple[Known, str] | None:
    """What the words mean as a whole, or without the ones that only dress a name, and the name."""
    book = gazetteer()
    for _ in range(3):
        short = book.short(words)
        if short:
            return ("region", short), words
        name = words.rstrip(".")
        found = book.name(name) or (book.name(words) if name != words else None)
        if found:
            return found, name
        shorter = _undressed(words)
        if not shorter or shorter == words:
            return None
        words = shorter
    return None


def _undressed(words: str) -> str:
    """The words without one that only dresses a name before them, and one behind."""
    if len(words.split(None, 1)) < 2:  # noqa: PLR2004 - one word is no name with a word before or behind it
        return words
    before = _WORDS_BEFORE.match(words)
    first = before.end() if before else 0
    # No more than two words are taken away behind, so that there is no need to look further to the front.
    behind = _WORDS_BEHIND.search(words, max(first, words.rfind(" ", 0, max(0, words.rfind(" ")))))
    return words[first : behind.start() if behind else len(words)].strip()
