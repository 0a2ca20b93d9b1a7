"""The short way in: one posting, one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.errors import RuleError
from jdlint.linting.linter import Linter
from jdlint.plugins.manager import load

if TYPE_CHECKING:
    from pathlib import Path

    from jdlint.config.model import Config
    from jdlint.linting.report import Report
    from jdlint.ruleset.rule import Rule


def check(path: str | Path, config: Config | None = None) -> Report:
    """Check one posting with the recommended rules, or as `config` says.

    Raises InputError where the file cannot be read.
    """
    return Linter(config).check(path)


def check_text(text: str, config: Config | None = None) -> Report:
    """Check the text of one posting with the recommended rules, or as `config` says."""
    return Linter(config).check_text(text)


def load_rules() -> tuple[Rule, ...]:
    """Every bundled rule and those of installed plugins.

    Raises RuleError where a plugin is broken.
    """
    loaded = load()
    if loaded.problems:
        raise RuleError(loaded.problems[0])
    return loaded.rules
