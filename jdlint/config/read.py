"""Reading one file of settings: `jdlint.toml`, or the `[tool.jdlint]` table of `pyproject.toml`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from jdlint.config.model import Config
from jdlint.errors import ConfigError
from jdlint.ruleset.explain import explain, first_place

if TYPE_CHECKING:
    from pathlib import Path

NAMES: Final = (".jdlint.toml", "jdlint.toml", "pyproject.toml")
"""The files that may hold settings; of those in one folder the first is taken."""

_LARGEST: Final = 1_000_000

_PLAIN: Final = {"today": date, "plugins": bool, "inline-config": bool, "output-format": str}
"""Keys whose value is right if it has this type: what a run without a config file says needs no model to check it."""

_PLAIN_NAMES: Final = ("select", "extend-select", "ignore")


def _is_plain(key: str, value: Any) -> bool:
    if key in _PLAIN_NAMES:
        return type(value) is list and all(type(name) is str for name in value)
    return type(value) is _PLAIN.get(key)


def _parse(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only where there is a file of settings

    try:
        if path.stat().st_size > _LARGEST:
            raise ConfigError(f"{path}: is larger than {_LARGEST:,} bytes; this is no file of settings")
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8") from error
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: is no TOML: {error}") from error


def read_settings(path: Path) -> dict[str, Any] | None:
    """The settings of a file as plain data, checked key by key; None for a pyproject.toml that holds none.

    Raises ConfigError, which names file and key, where it cannot be read or holds a wrong key or value.
    """
    data: Any = _parse(path)
    if path.name == "pyproject.toml":
        tool = data.get("tool")
        data = tool.get("jdlint") if isinstance(tool, dict) else None
    if data is None:
        return None
    if not isinstance(data, dict):
        raise ConfigError(f"{path}: key 'tool.jdlint' is no table; write [tool.jdlint]")
    if path.name != "pyproject.toml" and "tool" in data:
        raise ConfigError(
            f"{path}: key 'tool' is not known here; in this file leave out 'tool.jdlint': write [severity]"
        )
    validate(data, f"{path}", file=path)
    return data


def validate(data: dict[str, Any], origin: str, *, root: Path | None = None, file: Path | None = None) -> Config:
    """The settings as a Config.

    Raises ConfigError, which begins with `origin`, or the place in `file`, and names the key, where one is wrong.
    """
    if "root" in data:
        raise ConfigError(f"{origin}: key 'root' is not known here; globs start at the folder of the config file")
    if all(_is_plain(key, value) for key, value in data.items()):
        plain = {key.replace("-", "_"): tuple(value) if type(value) is list else value for key, value in data.items()}
        return Config().model_copy(update={**plain, "root": root or Config.root})
    from pydantic import ValidationError  # noqa: PLC0415 - not where nothing is set

    try:
        config = Config.model_validate(data)
    except ValidationError as error:
        place = first_place(file, error) if file else origin
        raise ConfigError(f"{place}: {explain(error, Config)}") from error
    return config.model_copy(update={"root": root}) if root else config
