"""When Python looks for garbage: not while a run makes what it keeps to its end."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")


@contextmanager
def no_search() -> Iterator[None]:
    """Search nothing; what a start makes is no garbage, and looking through it again and again takes a fifth of it."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def search_after_first(made: Iterable[T]) -> Iterator[T]:
    """Pass on what is made; once the first is there, so are the rules and tables, and the search begins with the rest."""
    for number, one in enumerate(made):
        if number == 1:
            gc.freeze()
            gc.enable()
        yield one
