"""What `.gitignore` files leave out, each for its own folder and those below."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from jdlint.config.tree import tree_of

if TYPE_CHECKING:
    from pathlib import Path

    from pathspec import GitIgnoreSpec


@cache
def _read(folder: Path) -> GitIgnoreSpec | None:
    from pathspec import GitIgnoreSpec as Spec  # noqa: PLC0415 - not needed for a single posting

    try:
        text = (folder / ".gitignore").read_text("utf-8", errors="replace")
    except OSError:
        return None
    return Spec.from_lines(text.splitlines())


@dataclass(frozen=True)
class GitIgnore:
    """The `.gitignore` files between the top of the tree and a path; the nearest that says something decides."""

    top: Path
    _specs: dict[Path, Any] = field(default_factory=dict)

    @classmethod
    def around(cls, folder: Path) -> GitIgnore:
        """Those of the repository that the folder is in."""
        return cls(tree_of(folder))

    def ignores(self, path: Path, *, is_folder: bool) -> bool:
        """Whether git would leave this path out."""
        for folder in path.parents:
            spec = _read(folder)
            said = spec.check_file(_name(path, folder, is_folder=is_folder)).include if spec else None
            if said is not None:
                return said
            if folder == self.top:
                break
        return False


def _name(path: Path, folder: Path, *, is_folder: bool) -> str:
    return path.relative_to(folder).as_posix() + ("/" if is_folder else "")
