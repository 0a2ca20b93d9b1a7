"""How a run is made faster: several processes, and what was found before."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

MANY: Final = 200  # below that, starting processes costs more than it saves
MOST_PROCESSES: Final = 8
SEVERAL: Final = 20  # below that, looking up costs more than it saves


def add_speed_options(parser: ArgumentParser) -> None:
    """Workers and cache."""
    group = parser.add_argument_group("speed")
    group.add_argument("--workers", type=_count, metavar="N",
                       help="processes to check in; default: one, or one a core for many postings")  # fmt: skip
    group.add_argument("--no-cache", action="store_true", help="look at every posting anew")
    group.add_argument("--cache-dir", metavar="DIR", type=Path,
                       help="where to keep what was found; default: the user's cache folder")  # fmt: skip


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def processes(args: Namespace, files: int) -> int:
    """In how many processes to check so many files."""
    if args.workers:
        return int(args.workers)
    return min(os.cpu_count() or 1, MOST_PROCESSES) if files >= MANY else 1


def cache_folder(args: Namespace, files: int) -> Path | None:
    """Where to keep what is found in so many files; never by default a folder that comes with them."""
    if args.no_cache or (files < SEVERAL and not args.cache_dir):
        return None
    if args.cache_dir:
        return Path(args.cache_dir)
    from platformdirs import user_cache_path  # noqa: PLC0415 - a few postings need none

    return user_cache_path("jdlint", appauthor=False) / "results"
