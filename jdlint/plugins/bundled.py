"""The bundled checks and rules, offered under the names of the hooks that any plugin answers to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from jdlint.tables.folder import rules_folder

if TYPE_CHECKING:
    from pathlib import Path

    from jdlint.checks.base import Check

REPORTERS: Final = (
    "full", "concise", "grouped", "json", "json-lines", "github", "gitlab", "sarif", "junit", "rdjson", "markdown",
    "agent",
)  # fmt: skip


def jdlint_checks() -> list[type[Check]]:
    """All checks of `jdlint.checks`, found by their modules."""
    from importlib import import_module  # noqa: PLC0415 - only when checks are loaded

    import jdlint.checks  # noqa: PLC0415
    from jdlint.checks.base import Check  # noqa: PLC0415

    names = sorted(name.removesuffix(".py") for name in os.listdir(jdlint.checks.__path__[0]))  # noqa: PTH208 - names do
    modules = [import_module(f"jdlint.checks.{name}") for name in names if not name.startswith("_")]
    named = [value for module in modules for value in vars(module).values() if isinstance(value, type)]
    return sorted({c for c in named if issubclass(c, Check) and c is not Check}, key=lambda check: check.name)


def jdlint_rules() -> list[tuple[str, Path]]:
    """The folder of bundled rules; their names have no prefix."""
    return [("", rules_folder())]


def jdlint_reporters() -> dict[str, str]:
    """The module of each output format; it is imported when the format is asked for."""
    return {name: f"jdlint.reporters.{name.replace('-', '_')}:report" for name in REPORTERS}
