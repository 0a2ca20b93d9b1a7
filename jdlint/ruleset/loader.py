"""Reading rule files: folders `<family>/<name>.toml` become rules, and what is wrong is told by file and key."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from jdlint.errors import RuleError
from jdlint.ruleset.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from jdlint.checks.base import Check


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"{path}: cannot be read: {error}; make it a UTF-8 text file") from error
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{path}: is no TOML: {error}") from error


def explain(error: ValidationError) -> str:
    """The first fault of a model in one line: the key and what is wrong with it."""
    first = error.errors(include_url=False)[0]
    key = ".".join(str(part) for part in first["loc"]) or "the file"
    text = first["msg"].removeprefix("Value error, ")
    if first["type"] == "extra_forbidden":
        return f"key '{key}' is not known here"
    return f"key '{key}': {text}"


def load_rule(path: Path, *, checks: Mapping[str, type[Check]], prefix: str = "") -> Rule:
    """Read one rule file; its folder names the family and its stem the rule, behind `prefix/` for packs.

    Raises RuleError where the file is unreadable or wrong; the message names the file and the key.
    """
    data = _read(path)
    name = f"{prefix}/{path.stem}" if prefix else path.stem
    if "name" in data and data["name"] != name:
        raise RuleError(f"{path}: key 'name' is {data['name']!r}, but the file's name makes it {name!r}")
    try:
        return Rule.model_validate({"family": path.parent.name, **data, "name": name}, context={"checks": checks})
    except ValidationError as error:
        raise RuleError(f"{path}: {explain(error)}") from error


def rule_files(folder: Path) -> Iterator[Path]:
    """The rule files of a folder, `<family>/<name>.toml`, in order."""
    yield from sorted(path for path in folder.glob("*/*.toml") if not path.name.startswith((".", "_")))


def load_folder(folder: Path, *, checks: Mapping[str, type[Check]], prefix: str = "") -> tuple[Rule, ...]:
    """All rules of a folder, in order of family and name.

    Raises RuleError where the folder is missing, holds no rule file, or holds a wrong one.
    """
    files = list(rule_files(folder))
    if not files:
        raise RuleError(f"{folder}: holds no rule file; put one at {folder}/<family>/<name>.toml")
    return tuple(load_rule(path, checks=checks, prefix=prefix) for path in files)
