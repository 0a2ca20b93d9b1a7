"""Which line of a TOML file a key stands on, so that an error can name it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def place_of(path: Path, keys: Sequence[str | int]) -> str:
    """The file, with the number of the line that the last of the keys stands on where that can be told."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return str(path)
    line = _line(lines, keys)
    return f"{path}:{line}" if line else str(path)


def _line(lines: Sequence[str], keys: Sequence[str | int]) -> int | None:
    """Follows the keys downwards; a number counts the tables of an array on."""
    at, found, table = 0, None, ""
    for key in keys:
        wanted = _opens(str(key)) if isinstance(key, str) else re.compile(rf"\[\[[^\]]*{re.escape(table)}\s*\]\]")
        for _ in range(1 if isinstance(key, str) else key + 1):
            line = next((number for number in range(at, len(lines)) if wanted.search(lines[number])), None)
            if line is None:
                break
            found, at = line + 1, line if isinstance(key, str) else line + 1
        table = str(key)
        if isinstance(key, str) and found and "[[" in lines[found - 1]:
            at = found - 1
    return found


def _opens(key: str) -> re.Pattern[str]:
    """A line that gives the key a value, or opens its table."""
    return re.compile(rf"""(?:^|[\[.{{,]|\s)["']?{re.escape(key)}["']?\s*[=.\]]""")
