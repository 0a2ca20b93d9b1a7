"""How many syllables an English word has: by the CMU Pronouncing Dictionary, else by where it can be hyphenated.

`english.bin` holds each word of the dictionary with the count of its first pronunciation. The dictionary is
Copyright (C) 1993-2015 Carnegie Mellon University; its terms stand in `english.LICENSE`. `tools/make_syllables.py`
writes the file.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

DATA: Final = Path(__file__).with_name("english.bin")
MOST_WORDS_KEPT: Final = 20_000


def pack(counts: Mapping[str, int]) -> bytes:
    """Pack counts by word: groups by the first two bytes, each the group's key and `word count` lines in order."""
    import zlib  # noqa: PLC0415 - only when syllables are counted

    groups: dict[bytes, list[bytes]] = {}
    for word in sorted(counts):
        key = word.encode()[:2]
        groups.setdefault(key, []).append(b"%b %c" % (word.encode(), ord("0") + counts[word]))
    text = b"\0".join(key + b"\n" + b"\n".join(lines) for key, lines in sorted(groups.items()))
    return zlib.compress(text, 9)


@cache
def _groups() -> dict[bytes, bytes]:
    import zlib  # noqa: PLC0415 - only when syllables are counted

    groups = zlib.decompress(DATA.read_bytes()).split(b"\0")
    return {group[: group.index(b"\n")]: group for group in groups}


def look_up(word: str) -> int | None:
    """The syllables of a lower-case word by the dictionary; None where it does not have the word."""
    key = word.encode()
    group = _groups().get(key[:2], b"")
    place = group.find(b"\n" + key + b" ")
    return None if place < 0 else group[place + len(key) + 2] - ord("0")


@cache
def _hyphenation() -> Any:
    from pyphen import Pyphen  # noqa: PLC0415 - only for words that the dictionary has not

    return Pyphen(lang="en_US")


@lru_cache(MOST_WORDS_KEPT)
def count_syllables(word: str) -> int:
    """The syllables of a lower-case word, exactly as textstat counts them."""
    known = look_up(word)
    return known if known is not None else len(_hyphenation().positions(word)) + 1
