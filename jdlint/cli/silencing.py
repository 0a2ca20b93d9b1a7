"""The files that silence findings: a baseline and a file of suppressions, beside the config or named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.linting.silencing import BASELINE, SIDE_FILE

if TYPE_CHECKING:
    from jdlint.config.settings import Settings
    from jdlint.linting.silencing.baseline import Baseline
    from jdlint.linting.silencing.side_file import SideFile


def find_baseline(named: str | None, settings: Settings) -> Baseline | None:
    """The baseline that is named, or the one beside the config, if there is one.

    Raises ConfigError where it is missing though named, or is no baseline.
    """
    path = Path(named) if named else baseline_path(settings)
    if not named and not path.is_file():
        return None
    from jdlint.linting.silencing.baseline import Baseline  # noqa: PLC0415 - most repositories have none

    return Baseline.read(path)


def baseline_path(settings: Settings) -> Path:
    """Where a baseline lies that nobody names."""
    return settings.config.root / BASELINE


def find_side_file(settings: Settings) -> SideFile | None:
    """The file of suppressions beside the config, if there is one.

    Raises ConfigError where it is wrong.
    """
    path = settings.config.root / SIDE_FILE
    if not path.is_file():
        return None
    from jdlint.linting.silencing.side_file import SideFile  # noqa: PLC0415 - most repositories have none

    return SideFile.read(path)
