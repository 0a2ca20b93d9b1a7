"""The files that silence findings: a baseline and a file of suppressions, beside the config or named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.linting.silencing import baseline, side_file

if TYPE_CHECKING:
    from jdlint.config.settings import Settings


def find_baseline(named: str | None, settings: Settings) -> baseline.Baseline | None:
    """The baseline that is named, or the one beside the config, if there is one.

    Raises ConfigError where it is missing though named, or is no baseline.
    """
    path = Path(named) if named else baseline_path(settings)
    return baseline.Baseline.read(path) if named or path.is_file() else None


def baseline_path(settings: Settings) -> Path:
    """Where a baseline lies that nobody names."""
    return settings.config.root / baseline.NAME


def find_side_file(settings: Settings) -> side_file.SideFile | None:
    """The file of suppressions beside the config, if there is one.

    Raises ConfigError where it is wrong.
    """
    path = settings.config.root / side_file.NAME
    return side_file.SideFile.read(path) if path.is_file() else None
