"""How many syllables an English word has: by the CMU Pronouncing Dictionary, else by where it can be hyphenated.

`english.bin` holds each word of the dictionary with the count of its first pronunciation. The dictionary is
Copyright (C) 1993-2015 Carnegie Mellon University; its terms stand in `english.LICENSE`. `tools/make_syllables.py`
writes the file.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

DATA: Final = Path(__file__).with_name("english.bin")
MOST_WORDS_KEPT: Final = 20_000
FEW_BYTES: Final = 500
"""A group, or half of a half of it, that is searched from its start."""


def pack(counts: Mapping[str, int]) -> bytes:
    """Pack counts by word: a first line that says where each group of words begins, then the groups.

    A group is the words that begin with the same two bytes, as `word count` lines in order.
    """
    groups: dict[bytes, list[bytes]] = {}
    for word in sorted(counts):
        key = word.encode()[:2]
        groups.setdefault(key, []).append(b"%b %c\n" % (word.encode(), ord("0") + counts[word]))
    starts, body = [], bytearray(b"\n")
    for key, lines in sorted(groups.items()):
        starts.append(b"%b\t%d" % (key, len(body)))
        body += b"".join(lines)
    return b"\t".join([*starts, b"\t%d" % len(body)]) + body


@cache
def _packed() -> tuple[bytes, dict[bytes, tuple[int, int]]]:
    """The file, and where in it the words with the same two first bytes stand."""
    data = DATA.read_bytes()
    body = data.index(b"\n")
    keys, starts = (data[:body].split(b"\t")[first::2] for first in (0, 1))
    places = [body + int(start) for start in starts]
    return data, dict(zip(keys, pairwise(places), strict=False))


def look_up(word: str) -> int | None:
    """The syllables of a lower-case word by the dictionary; None where it does not have the word."""
    key = word.encode()
    data, groups = _packed()
    start, end = groups.get(key[:2], (1, 1))
    while end - start > FEW_BYTES:
        middle = data.index(b"\n", (start + end) // 2) + 1
        if middle >= end:
            break
        start, end = (middle, end) if data[middle : data.index(b" ", middle)] <= key else (start, middle)
    place = data.find(b"\n" + key + b" ", start - 1, end)
    return None if place < 0 else data[place + len(key) + 2] - ord("0")


class _Counts(dict[str, int]):
    """Counts by word, each worked out when it is first asked for; a full one starts over."""

    def __init__(self, count: Callable[[str], int]) -> None:
        self.count = count

    def __missing__(self, word: str) -> int:
        if len(self) >= MOST_WORDS_KEPT:
            self.clear()
        count = self[word] = self.count(word)
        return count


@_Counts
def _listed(word: str) -> int:
    return look_up(word) or 0


@_Counts
def _unlisted(word: str) -> int:
    known = look_up(word)
    if known is not None:
        return known
    from jdlint.syllables.hyphenation import count_hyphens  # noqa: PLC0415 - most postings need no pattern

    return count_hyphens(word) + 1


def count_syllables(words: Sequence[str]) -> int:
    """The syllables of lower-case words together, exactly as textstat counts them."""
    listed, others = count_listed(words)
    return listed + count_unlisted(others)


def count_listed(words: Sequence[str]) -> tuple[int, list[str]]:
    """The syllables of those lower-case words that the dictionary has, together, and the other words."""
    counts = list(map(_listed.__getitem__, words))
    others = [word for word, count in zip(words, counts, strict=True) if not count] if 0 in counts else []
    return sum(counts), others


def count_unlisted(words: Iterable[str]) -> int:
    """The syllables of words that the dictionary has not, together."""
    return sum(map(_unlisted.__getitem__, words))


def most_unlisted(words: Iterable[str]) -> int:
    """No fewer syllables than such words have: to hyphenate them takes long, and needs two letters at either end."""
    return sum([max(1, len(word) - 2) for word in words])
