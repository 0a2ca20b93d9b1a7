"""Regular expressions that compile when they are first used: most runs use half of those that there are."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, AnyStr, Generic

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
    def sub(self) -> Callable[..., AnyStr]:
        """As `re.Pattern.sub`."""
        return self._pattern.sub

    @cached_property
    def findall(self) -> Callable[..., list[AnyStr]]:
        """As `re.Pattern.findall`."""
        return self._pattern.findall

    @cached_property
    def split(self) -> Callable[..., list[AnyStr]]:
        """As `re.Pattern.split`."""
        return self._pattern.split
