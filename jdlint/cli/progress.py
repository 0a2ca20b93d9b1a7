"""How far a long run is, on standard error and only on a terminal."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")
_SILENT: Final = 1.0
_STEP: Final = 0.1


def with_progress(done: Iterable[T], total: int) -> Iterator[T]:
    """Pass on what is done; after a second a line tells how many of the total that are, and it is wiped at the end."""
    if not sys.stderr.isatty():
        yield from done
        return
    next_time = time.monotonic() + _SILENT
    shown = False
    for number, one in enumerate(done, start=1):
        if time.monotonic() >= next_time:
            shown = True
            next_time = time.monotonic() + _STEP
            sys.stderr.write(f"\r{number:,} of {total:,} postings")
            sys.stderr.flush()
        yield one
    if shown:
        sys.stderr.write("\r\x1b[K")
