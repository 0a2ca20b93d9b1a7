"""Where the bundled rules and tables lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jdlint.errors import RuleError


@cache
def rules_folder() -> Path:
    """The folder of bundled rules.

    Raises RuleError where neither place holds one.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "rules", package.parent / "rules"):
        if folder.is_dir():
            return folder
    raise RuleError(f"{package}: the bundled rules are missing; install jdlint again")
