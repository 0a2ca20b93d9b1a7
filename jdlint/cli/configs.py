"""Which settings hold for which file: those of the nearest config file, or of the one that `--config` names."""

from __future__ import annotations

from datetime import date
from functools import cache
from os.path import commonpath
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from jdlint.cli.layer import command_line_layer, config_files
from jdlint.config.discover import Reader, find_settings
from jdlint.config.layers import Layer
from jdlint.config.read import read_settings
from jdlint.config.settings import Settings, resolve
from jdlint.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence


class Configs(Struct, frozen=True):
    """The settings of a run, by config file. `named` is the file that holds for all, where one is named."""

    over: Layer
    named: tuple[Path, dict[str, Any]] | None = None
    isolated: bool = False
    _read: Reader = field(default_factory=lambda: cache(read_settings))
    _known: dict[Path | None, Settings] = {}

    @classmethod
    def from_args(cls, args: Namespace) -> Configs:
        """What the options ask for.

        Raises UsageError or ConfigError where they are wrong.
        """
        files = config_files(args.config)
        if len(files) > 1 or (files and args.isolated):
            raise UsageError("--config: give one file, and none with --isolated")
        return cls(command_line_layer(args), _read(Path(files[0])) if files else None, args.isolated)

    def for_folder(self, folder: Path) -> Settings:
        """The settings for files of this folder.

        Raises ConfigError where its config file is wrong.
        """
        found = self.named or (None if self.isolated else find_settings(folder.absolute(), self._read))
        file = found[0] if found else None
        if file not in self._known:
            today = Layer({"today": date.today()}, "the clock")  # noqa: DTZ011 - the day where the user is
            self._known[file] = resolve(found, under=today, over=self.over)
        return self._known[file]

    def used(self) -> tuple[Settings, ...]:
        """All settings that held for something so far."""
        return tuple(self._known.values())

    def for_paths(self, paths: Sequence[str]) -> Settings:
        """The settings for the run as a whole: those of the folder that holds all the paths."""
        return self.for_folder(common_folder(paths))


def common_folder(paths: Sequence[str]) -> Path:
    """The folder that holds all of these; the current one where none is given."""
    folders = [Path(path).absolute() for path in paths if path != "-"]
    if not folders:
        return Path.cwd()
    try:
        return Path(commonpath([path if path.is_dir() else path.parent for path in folders]))
    except ValueError:  # on two drives
        return Path.cwd()


def _read(path: Path) -> tuple[Path, dict[str, Any]]:
    data = read_settings(path.absolute())
    if data is None:
        raise ConfigError(f"{path}: holds no [tool.jdlint]; add that table, or name another file")
    return path.absolute(), data
