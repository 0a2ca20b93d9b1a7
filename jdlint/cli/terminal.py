"""What the place of output can show."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from jdlint.reporters.base import Terminal

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDEST: Final = 100
NARROWEST: Final = 40


def find_terminal(color: str, *, to_file: bool, environ: Mapping[str, str] = os.environ) -> Terminal:
    """Columns, colours and links of standard output, as `--color` and the usual variables ask."""
    is_terminal = sys.stdout.isatty() and not to_file
    columns = _columns() if is_terminal or "COLUMNS" in environ else 80
    colored = _colored(color, environ, is_terminal=is_terminal and environ.get("TERM") != "dumb")
    return Terminal(max(NARROWEST, min(columns, WIDEST)), colored, is_terminal and colored)


def _columns() -> int:
    import shutil  # noqa: PLC0415 - imports what packs files, which nothing else needs

    return shutil.get_terminal_size((80, 24)).columns


def _colored(color: str, environ: Mapping[str, str], *, is_terminal: bool) -> bool:
    if color != "auto":
        return color == "always"
    if environ.get("NO_COLOR"):
        return False
    forced = environ.get("FORCE_COLOR", "")
    return forced not in ("", "0", "false") or is_terminal
