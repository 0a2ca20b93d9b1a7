"""Which config file holds for a folder: the nearest, going up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from jdlint.config.read import NAMES, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

Reader: TypeAlias = Callable[[Path], dict[str, Any] | None]


def find_settings(folder: Path, read: Reader = read_settings) -> tuple[Path, dict[str, Any]] | None:
    """The nearest config file of this folder or one above it, and what it says; None where there is none.

    `read` reads a file; one that remembers saves reading the same file for every folder.

    Raises ConfigError where that file is wrong.
    """
    for place in (folder, *folder.parents):
        for name in NAMES:
            path = place / name
            if path.is_file() and (data := read(path)) is not None:
                return path, data
    return None


def misplaced(folder: Path) -> Iterator[str]:
    """One line for each file of settings that is meant for djlint, another program with nearly the same name."""
    if (folder / ".djlintrc").is_file():
        yield f"{folder / '.djlintrc'} belongs to djlint, another program; jdlint reads jdlint.toml"
    pyproject = folder / "pyproject.toml"
    if pyproject.is_file() and b"[tool.djlint" in pyproject.read_bytes():
        yield f"{pyproject}: [tool.djlint] belongs to djlint, another program; jdlint reads [tool.jdlint]"
