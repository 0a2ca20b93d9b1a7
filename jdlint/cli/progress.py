"""How far a long run is, on standard error and only on a terminal."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SILENT: Final = 1.0
_STEP: Final = 0.1


def with_progress(files: Sequence[str]) -> Iterator[str]:
    """The files one by one; after a second a line tells how many are done, and it is wiped out at the end."""
    if not sys.stderr.isatty():
        yield from files
        return
    next_time = time.monotonic() + _SILENT
    shown = False
    for number, file in enumerate(files):
        if time.monotonic() >= next_time:
            shown = True
            next_time = time.monotonic() + _STEP
            sys.stderr.write(f"\r{number:,} of {len(files):,} postings checked")
            sys.stderr.flush()
        yield file
    if shown:
        sys.stderr.write("\r\x1b[K")
