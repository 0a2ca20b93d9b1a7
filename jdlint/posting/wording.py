"""Patterns from plain lists of words, so that a list can be read and corrected; each compiles when first used."""

from __future__ import annotations

from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear


def any_of(words: str, *, flags: int = 0) -> Lazy[str]:
    """A pattern for any of the words or phrases of a comma-separated list, at word edges.

    An entry may use the signs of regular expressions, but no comma; lists are for lower-case text unless `flags` say
    otherwise.
    """
    return Lazy(rf"\b(?:{alternatives(words)})\b", flags)


def any_in_bytes(words: str) -> Linear:
    """The same for a folded text, in any case."""
    return Linear(rf"(?i)\b(?:{alternatives(words)})\b".encode("latin-1"))


def alternatives(words: str) -> str:
    """The entries of a comma-separated list, one or the other."""
    return "|".join(" ".join(word.split()) for word in words.split(",") if word.strip())
