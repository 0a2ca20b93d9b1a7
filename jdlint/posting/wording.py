"""Patterns from plain lists of words, so that a list can be read and corrected; each compiles when first used."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, AnyStr, Generic

from jdlint.text.linear import compile_latin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Lazy(Generic[AnyStr]):
    """A regular expression that is compiled when it is first used, so that importing a module costs nothing.

    What it can do are the methods of the compiled expression themselves, so that later uses cost no more than those.
    """

    def __init__(self, source: AnyStr, flags: int = 0) -> None:
        self.source: AnyStr = source
        self.flags = flags

    @cached_property
    def _pattern(self) -> re.Pattern[AnyStr]:
        return re.compile(self.source, self.flags)

    @cached_property
    def search(self) -> Callable[..., re.Match[AnyStr] | None]:
        """As `re.Pattern.search`."""
        return self._pattern.search

    @cached_property
    def match(self) -> Callable[..., re.Match[AnyStr] | None]:
        """As `re.Pattern.match`."""
        return self._pattern.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[AnyStr] | None]:
        """As `re.Pattern.fullmatch`."""
        return self._pattern.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[AnyStr]]]:
        """As `re.Pattern.finditer`."""
        return self._pattern.finditer

    @cached_property
    def sub(self) -> Callable[[AnyStr, AnyStr], AnyStr]:
        """As `re.Pattern.sub`."""
        return self._pattern.sub

    @cached_property
    def findall(self) -> Callable[[AnyStr], list[AnyStr]]:
        """As `re.Pattern.findall`."""
        return self._pattern.findall


class Linear(Lazy[bytes]):
    """One for folded texts that goes over a whole posting in a fraction of the time; it knows no look-around."""

    @cached_property
    def _pattern(self) -> Any:
        return compile_latin(self.source.decode("latin-1"))


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
