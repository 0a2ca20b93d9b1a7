"""Settings resolved: config files and the command line laid over each other, with the origin of each value."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from jdlint.config.discover import find_settings
from jdlint.config.extend import layers_of
from jdlint.config.layers import Layer, merge
from jdlint.config.read import read_settings, validate
from jdlint.config.tree import tree_of
from jdlint.config.version import require_version
from jdlint.errors import ConfigError

if TYPE_CHECKING:
    from jdlint.config.model import Config


class Settings(Struct, frozen=True):
    """The config that holds, the file that it comes from, and the origin of each value by its dotted key."""

    config: Config
    file: Path | None = None
    origins: dict[str, str] = {}


def resolve(
    found: tuple[Path, dict[str, Any]] | None, *, under: Layer | None = None, over: Layer | None = None
) -> Settings:
    """Settings from a config file (None: there is none), laid over those `under` it, with those `over` it on top.

    Raises ConfigError where something is wrong; the message names file and key.
    """
    file = found[0] if found else None
    layers = layers_of(*found, tree_of(found[0].parent)) if found else []
    merged = merge([layer for layer in (under, *layers, over) if layer])
    origin = str(file or (over.origin if over else "config"))
    config = validate(merged.data, origin, root=file.parent if file else Path.cwd())
    require_version(config, origin)
    return Settings(config, file, merged.origins)


def load_config(path: str | Path = ".") -> Config:
    """The config of a file, or the nearest one for a folder; one with nothing said where there is none.

    Raises ConfigError where a file is wrong.
    """
    place = Path(path).absolute()
    if place.is_dir():
        return resolve(find_settings(place)).config
    data = read_settings(place)
    if data is None:
        raise ConfigError(f"{path}: holds no [tool.jdlint]; add that table")
    return resolve((place, data)).config
