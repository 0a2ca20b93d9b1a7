"""Where English words can be hyphenated, by pyphen's patterns, which are kept in a form that loads fast."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any

from jdlint.tables.compiled import compiled

LANGUAGE = "en_US"


@cache
def english_hyphenation() -> Any:
    """A `pyphen.Pyphen` for American English."""
    import pyphen  # noqa: PLC0415 - only for words that the dictionary has not

    path = pyphen.LANGUAGES[LANGUAGE]
    if path not in pyphen.hdcache:
        patterns, longest = compiled(f"hyphenation-{version('pyphen')}", lambda: _read(pyphen.HyphDict(path)))
        known = pyphen.HyphDict.__new__(pyphen.HyphDict)
        known.patterns, known.maxlen, known.cache = patterns, longest, {}
        pyphen.hdcache[path] = known
    return pyphen.Pyphen(lang=LANGUAGE)


def _read(dictionary: Any) -> tuple[dict[str, tuple[int, tuple[int, ...]]], int]:
    """Its patterns as plain values; those of American English have no alternatives that need more."""
    plain = {tag: (start, tuple(map(int, values))) for tag, (start, values) in dictionary.patterns.items()}
    return plain, dictionary.maxlen
