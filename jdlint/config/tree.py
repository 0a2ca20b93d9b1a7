"""The tree that a config file belongs to: what a file in a repository names must lie inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path


def tree_of(folder: Path) -> Path:
    """The nearest folder above that holds `.git`, or the folder itself."""
    here = folder.resolve()
    return next((place for place in (here, *here.parents) if (place / ".git").exists()), here)


def inside(path: Path, tree: Path, origin: str) -> Path:
    """The path with its links followed.

    Raises ConfigError where that is outside the tree: a repository must not make its checker read other files.
    """
    try:
        real = path.resolve()
        real.exists()  # a name that no system takes is told here, not by what looks for the file next
    except (OSError, ValueError, RuntimeError) as error:
        raise ConfigError(f"{origin} names {str(path)!r}, which is no path: {error}") from error
    if not real.is_relative_to(tree):
        raise ConfigError(
            f"{origin} names '{path}', which lies outside {tree}; move it inside, or install it as a package"
        )
    return real
