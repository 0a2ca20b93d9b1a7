"""Which files are checked: those named, and the postings in the folders named, each once and in order."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jdlint.cli.gitignore import GitIgnore
from jdlint.config.tree import tree_of
from jdlint.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jdlint.config.model import Config

SUFFIXES: Final = (".md", ".markdown")


def find_files(paths: Sequence[str], config: Config, complain: Callable[[str], None]) -> list[str]:
    """The files to check, as they are shown; `complain` is told of a path that does not exist or holds no posting."""
    found: dict[str, str] = {}
    for path in dict.fromkeys(paths):
        try:
            for file in _find(Path(path), config):
                found.setdefault(os.path.realpath(file), _shown(file))
        except InputError as error:
            complain(str(error))
    return sorted(found.values())


def _find(path: Path, config: Config) -> Iterator[Path]:
    """Raises InputError where there is nothing to check."""
    if path.is_dir():
        files = list(_postings(path, _Left(path, config)))
        if not files:
            raise InputError(f"{path}: holds no posting to check; postings are named *.md or *.markdown")
        yield from files
    elif not path.exists():
        raise InputError(f"{path}: does not exist; check the spelling, or the folder that you are in")
    elif not (config.force_exclude and _Left(path.parent, config).out(path.absolute(), is_folder=False)):
        yield path


class _Left:
    """What is left out of a folder: excluded, or ignored by git."""

    def __init__(self, folder: Path, config: Config) -> None:
        from pathspec import GitIgnoreSpec  # noqa: PLC0415 - not needed for a single posting

        self.root = config.root.absolute()
        self.globs = GitIgnoreSpec.from_lines((*config.exclude, *config.extend_exclude))
        self.git = GitIgnore.around(folder.absolute()) if config.respect_gitignore else None

    def out(self, path: Path, *, is_folder: bool) -> bool:
        place = path.relative_to(self.root) if path.is_relative_to(self.root) else Path(path.name)
        if self.globs.match_file(place.as_posix() + ("/" if is_folder else "")):
            return True
        return self.git is not None and self.git.ignores(path, is_folder=is_folder)


def _postings(folder: Path, left: _Left) -> Iterator[Path]:
    tree = tree_of(folder)
    for place, folders, names in os.walk(folder):
        here = Path(place)
        above = here.absolute()
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not left.out(above / name, is_folder=True)
        )
        for name in sorted(names):
            if name.lower().endswith(SUFFIXES) and not left.out(above / name, is_folder=False):
                path = here / name
                # A link out of the tree would make a checker read what the repository does not hold.
                if path.is_file() and path.resolve().is_relative_to(tree):
                    yield path


def _shown(path: Path) -> str:
    """Relative to the current folder where it lies inside, else as given."""
    full = Path(os.path.normpath(path.absolute()))
    return str(full.relative_to(Path.cwd())) if full.is_relative_to(Path.cwd()) else str(path)
