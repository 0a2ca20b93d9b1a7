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
    """Search nothing; what a start makes is no garbage, and looking through it again and again takes a fifth of it.

    Nor is it searched afterwards: Python looks through all there is twice more before it ends.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if searching:
            gc.enable()


def search_after_first(made: Iterable[T]) -> Iterator[T]:
    """Pass on what is made; with the first of it the rules and tables are there, and the search begins."""
    for number, one in enumerate(made):
        if number == 1:
            gc.freeze()
            gc.enable()
        yield one
