"""Whether any installed package names a plugin: a look at file names, so that most runs need not read all metadata."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP: Final = "jdlint"
"""The entry-point group of plugins, and what pluggy knows their hooks by."""


def may_name_plugins(group: str) -> bool:
    """False where no package on `sys.path` has an entry point of this group; True where one has, or may have."""
    section = f"[{group}]".encode()
    return any(_is_unknown(place) or any(section in data for data in _entry_points(place)) for place in sys.path)


def _is_unknown(place: str) -> bool:
    """A zip file or the like, whose metadata only its importer can read."""
    return os.path.isfile(place) and not place.endswith(f"python{sys.version_info[0]}{sys.version_info[1]}.zip")  # noqa: PTH113


def _entry_points(place: str) -> Iterator[bytes]:
    try:
        names = os.listdir(place or os.curdir)  # noqa: PTH208 - hundreds of names at every start
    except OSError:
        return
    for name in names:
        if name.endswith((".dist-info", ".egg-info", ".egg")):
            inner = "EGG-INFO/entry_points.txt" if name.endswith(".egg") else "entry_points.txt"
            try:
                with open(os.path.join(place, name, inner), "rb") as file:  # noqa: PTH118, PTH123 - as above
                    yield file.read()
            except OSError:
                continue
