"""Which files are checked: those named, and the postings in the folders named, each once and in order."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jdlint.cli.gitignore import GitIgnore
from jdlint.config.tree import tree_of
from jdlint.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pathspec import GitIgnoreSpec

    from jdlint.config.model import Config

SUFFIXES: Final = (".md", ".markdown")


def find_files(paths: Sequence[str], config: Config, complain: Callable[[str], None]) -> list[str]:
    """The files to check, as they are shown; `complain` is told of a path that does not exist or holds no posting."""
    found: dict[str, str] = {}
    finder = _Finder(config)
    for path in dict.fromkeys(paths):
        try:
            for file in finder.find(Path(path)):
                found.setdefault(os.path.realpath(file), _shown(file))
        except InputError as error:
            complain(str(error))
    return sorted(found.values())


class _Finder:
    """Finds postings; leaves out what the config excludes and git ignores."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.root = config.root.absolute()
        self.git = GitIgnore()

    def find(self, path: Path) -> Iterator[Path]:
        """Raises InputError where there is nothing to check."""
        if path.is_dir():
            files = list(self.postings(path))
            if not files:
                told = (
                    "postings are named *.md or *.markdown; READMEs and what `exclude` or .gitignore names are left out"
                )
                raise InputError(f"{path}: holds no posting to check; {told}")
            yield from files
        elif not path.exists():
            raise InputError(f"{path}: does not exist; check the spelling, or the folder that you are in")
        elif not (self.config.force_exclude and self.is_out(path.absolute(), start=path.absolute().parent)):
            yield path

    def postings(self, folder: Path) -> Iterator[Path]:
        start, tree = folder.absolute(), tree_of(folder)
        for place, folders, names in os.walk(folder):
            here = Path(place)
            above = here.absolute()
            inner = (name for name in folders if not name.startswith("."))
            folders[:] = sorted(name for name in inner if not self.is_out(above / name, start=start, is_folder=True))
            for name in sorted(names):
                if name.lower().endswith(SUFFIXES) and not self.is_out(above / name, start=start):
                    path = here / name
                    # A link out of the tree would make a checker read what the repository does not hold.
                    if path.is_file() and path.resolve().is_relative_to(tree):
                        yield path

    def is_out(self, path: Path, *, start: Path, is_folder: bool = False) -> bool:
        place = path.relative_to(self.root) if path.is_relative_to(self.root) else Path(path.name)
        if self._globs.match_file(place.as_posix() + ("/" if is_folder else "")):
            return True
        return self.config.respect_gitignore and self.git.ignores(path, start=start, is_folder=is_folder)

    @cached_property
    def _globs(self) -> GitIgnoreSpec:
        from pathspec import GitIgnoreSpec as Spec  # noqa: PLC0415 - not needed for a single posting

        return Spec.from_lines((*self.config.exclude, *self.config.extend_exclude))


def _shown(path: Path) -> str:
    """Relative to the current folder where it lies inside, else as given."""
    full = Path(os.path.normpath(path.absolute()))
    return str(full.relative_to(Path.cwd())) if full.is_relative_to(Path.cwd()) else str(path)
