"""Reading a table of facts: `rules/<family>/data/<name>.toml`, parsed once in a process."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from jdlint.errors import RuleError
from jdlint.tables.folder import rules_folder


@cache
def read_table(family: str, name: str) -> dict[str, Any]:
    """The table as plain data; callers must not change it.

    Raises RuleError where the file is missing or no TOML.
    """
    path = rules_folder() / family / "data" / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"{path}: cannot be read as a table: {error}") from error
