"""Where English words can be hyphenated: by pyphen's patterns, kept in a form that loads fast and without pyphen."""

from __future__ import annotations

from functools import cache
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any, Final

from jdlint.tables.compiled import compiled, stamp

LANGUAGE: Final = "en_US"
LEAST_LETTERS: Final = 2
"""How many letters stand before the first hyphen and behind the last, as textstat has it."""

_Patterns = tuple[dict[str, tuple[int, tuple[int, ...]]], int]


def count_hyphens(word: str) -> int:
    """At how many places a lower-case word can be hyphenated, as `pyphen.Pyphen(lang="en_US").positions` finds them.

    Liang's way: every pattern that occurs in the word says how good a place each of its letters is for a hyphen; the
    highest number counts, and an odd one is a hyphen.
    """
    patterns, longest = _english()
    pointed = f".{word}."
    levels = [0] * (len(pointed) + longest)
    for start in range(len(pointed) - 1):
        for end in range(start + 1, min(start + longest, len(pointed)) + 1):
            if found := patterns.get(pointed[start:end]):
                for at, level in enumerate(found[1], start + found[0]):
                    levels[at] = max(levels[at], level)
    return sum(levels[at + 1] % 2 for at in range(LEAST_LETTERS, len(word) - LEAST_LETTERS + 1))


@cache
def _english() -> _Patterns:
    """The patterns with where their numbers begin, and the length of the longest."""
    package = PathFinder.find_spec("pyphen")
    file = Path(package.origin) if package and package.origin else None
    patterns: _Patterns = compiled("hyphenation", _read, also=stamp(file) if file else "")
    return patterns


def _read() -> _Patterns:
    import pyphen  # noqa: PLC0415 - read once, then kept

    dictionary: Any = pyphen.HyphDict(pyphen.LANGUAGES[LANGUAGE])
    # Those of American English have no alternatives, which need more than numbers.
    plain = {tag: (start, tuple(map(int, values))) for tag, (start, values) in dictionary.patterns.items()}
    return plain, dictionary.maxlen
