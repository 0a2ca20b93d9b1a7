"""Reading the JSON files beside the config: what is wrong with one is told in a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from jdlint.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

VERSION: Final = 1


def read_json(path: Path, key: str) -> Any:
    """What stands under `key` in a file of our version.

    Raises ConfigError where the file is missing, no JSON, or of another version.
    """
    try:
        data = json.loads(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path}: is no JSON: {' '.join(str(error).split())}") from error
    if not isinstance(data, dict) or set(data) != {"version", key}:
        raise ConfigError(f"{path}: wants the keys 'version' and '{key}', and no other")
    if data["version"] != VERSION:
        raise ConfigError(f"{path}: has version {data['version']!r}; this jdlint reads version {VERSION}")
    return data[key]
