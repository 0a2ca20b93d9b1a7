"""Reading rule files and tables of facts as plain data, the bundled ones from their compiled form."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jdlint.errors import RuleError
from jdlint.tables.compiled import compiled
from jdlint.tables.folder import rules_folder

if TYPE_CHECKING:
    from pathlib import Path


def parse_document(path: Path) -> dict[str, Any]:
    """Read one TOML file.

    Raises RuleError where it is unreadable, not UTF-8 or no TOML.
    """
    import tomllib  # noqa: PLC0415 - the bundled tables are kept ready

    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise RuleError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise RuleError(f"{path}: is not UTF-8; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{path}: is no TOML: {error}") from error


def rule_documents(folder: Path) -> dict[str, dict[str, Any]]:
    """The rule files of a folder, `<family>/<name>.toml`, in order, by their path below it.

    Raises RuleError where one cannot be read.
    """
    files = sorted(path for path in folder.glob("*/*.toml") if not path.name.startswith((".", "_")))
    return {path.relative_to(folder).as_posix(): parse_document(path) for path in files}


@cache
def read_table(family: str, name: str) -> dict[str, Any]:
    """The bundled table `rules/<family>/data/<name>.toml` as plain data; callers must not change it.

    Raises RuleError where the file is missing or no TOML.
    """
    path = rules_folder() / family / "data" / f"{name}.toml"
    table: dict[str, Any] = compiled(f"{family}-{name}", lambda: parse_document(path))
    return table
