"""What `.gitignore` files leave out, each for its own folder and those below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jdlint.config.tree import tree_of

if TYPE_CHECKING:
    from pathlib import Path

    from pathspec import GitIgnoreSpec


class GitIgnore(Struct, frozen=True):
    """The `.gitignore` files of a run, each read once."""

    _specs: dict[Path, GitIgnoreSpec | None] = {}
    _tops: dict[Path, Path] = {}

    def ignores(self, path: Path, *, start: Path, is_folder: bool) -> bool:
        """Whether git would leave out this path, found from the folder `start`; the nearest file that says so decides.

        Files above the repository, or above `start` where there is no repository, have no say.
        """
        top = self._top(start)
        for folder in path.parents:
            spec = self._spec(folder)
            said = spec.check_file(_name(path, folder, is_folder=is_folder)).include if spec else None
            if said is not None:
                return said
            if folder == top:
                break
        return False

    def _top(self, start: Path) -> Path:
        if start not in self._tops:
            self._tops[start] = tree_of(start)
        return self._tops[start]

    def _spec(self, folder: Path) -> GitIgnoreSpec | None:
        if folder not in self._specs:
            self._specs[folder] = _read(folder / ".gitignore")
        return self._specs[folder]


def _read(path: Path) -> GitIgnoreSpec | None:
    try:
        text = path.read_text("utf-8", errors="replace")
    except OSError:
        return None
    from pathspec import GitIgnoreSpec as Spec  # noqa: PLC0415 - many folders have no such file

    return Spec.from_lines(text.splitlines())


def _name(path: Path, folder: Path, *, is_folder: bool) -> str:
    return path.relative_to(folder).as_posix() + ("/" if is_folder else "")
