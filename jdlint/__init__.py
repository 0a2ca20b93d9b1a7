"""A linter for job postings in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jdlint.version import __version__

__all__ = [
    "Config",
    "Finding",
    "Linter",
    "Posting",
    "Report",
    "Rule",
    "__version__",
    "check",
    "check_text",
    "load_config",
    "load_rules",
]

if TYPE_CHECKING:
    from jdlint.config.model import Config
    from jdlint.config.settings import load_config
    from jdlint.linting.api import check, check_text, load_rules
    from jdlint.linting.finding import Finding
    from jdlint.linting.linter import Linter
    from jdlint.linting.report import Report
    from jdlint.posting.posting import Posting
    from jdlint.ruleset.rule import Rule

_HOMES = {
    "Config": "jdlint.config.model",
    "Finding": "jdlint.linting.finding",
    "Linter": "jdlint.linting.linter",
    "Posting": "jdlint.posting.posting",
    "Report": "jdlint.linting.report",
    "Rule": "jdlint.ruleset.rule",
    "check": "jdlint.linting.api",
    "check_text": "jdlint.linting.api",
    "load_config": "jdlint.config.settings",
    "load_rules": "jdlint.linting.api",
}


def __getattr__(name: str) -> Any:
    # Names are fetched when first used: the command line starts without what it does not need.
    from importlib import import_module  # noqa: PLC0415

    if name not in _HOMES:
        raise AttributeError(f"module 'jdlint' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
