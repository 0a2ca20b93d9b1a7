"""Which config file holds for a folder: the nearest, going up."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jdlint.config.read import NAMES, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@cache
def _read(path: Path) -> dict[str, Any] | None:
    return read_settings(path)


def find_settings(folder: Path) -> tuple[Path, dict[str, Any]] | None:
    """The nearest config file of this folder or one above it, and what it says; None where there is none.

    Raises ConfigError where that file is wrong.
    """
    for place in (folder, *folder.parents):
        for name in NAMES:
            path = place / name
            if path.is_file() and (data := _read(path)) is not None:
                return path, data
    return None


def misplaced(folder: Path) -> Iterator[str]:
    """One line for each file of settings that is meant for djlint, another program with nearly the same name."""
    if (folder / ".djlintrc").is_file():
        yield f"{folder / '.djlintrc'} belongs to djlint, another program; jdlint reads jdlint.toml"
    pyproject = folder / "pyproject.toml"
    if pyproject.is_file() and b"[tool.djlint" in pyproject.read_bytes():
        yield f"{pyproject}: [tool.djlint] belongs to djlint, another program; jdlint reads [tool.jdlint]"


def forget_settings() -> None:
    """Read config files anew from now on."""
    _read.cache_clear()
