"""Settings that extend others: a file of the same tree, or `package:NAME`, an installed package. Never the network."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from jdlint.config.layers import Layer
from jdlint.config.read import read_settings
from jdlint.config.tree import inside
from jdlint.errors import ConfigError

_PACKAGE: Final = "package:"


def layers_of(path: Path, data: dict[str, Any], tree: Path, seen: tuple[Path, ...] = ()) -> list[Layer]:
    """The layers of a config file, those that it extends first; rule folders are made absolute.

    Raises ConfigError where one is missing, wrong, outside the tree, or extends itself.
    """
    if path.resolve() in seen:
        raise ConfigError(f"{path}: key 'extend' leads back to itself; take one of the links out")
    bases = data.get("extend", ())
    layers = []
    for base in [bases] if isinstance(bases, str) else bases:
        found, its_tree = _find(base, path, tree)
        layers += layers_of(found, read_settings(found) or {}, its_tree, (*seen, path.resolve()))
    own = {key: value for key, value in data.items() if key != "extend"}
    if "rules" in own:
        own["rules"] = [str(inside(path.parent / name, tree, f"{path}: key 'rules'")) for name in own["rules"]]
    return [*layers, Layer(own, str(path))]


def _find(base: str, path: Path, tree: Path) -> tuple[Path, Path]:
    """The file that `base` names, and the tree that it belongs to."""
    origin = f"{path}: key 'extend'"
    if base.startswith(_PACKAGE):
        return _in_package(base.removeprefix(_PACKAGE), origin)
    found = inside(path.parent / base, tree, origin)
    if not found.is_file():
        raise ConfigError(f"{origin} names '{base}', which does not exist; give a path from {path.parent}")
    return found, tree


def _in_package(name: str, origin: str) -> tuple[Path, Path]:
    """The settings that a package brings; it is looked up, never imported."""
    package, _, inner = name.partition("/")
    from importlib.util import find_spec  # noqa: PLC0415 - only where settings extend those of a package

    spec = find_spec(package) if package.isidentifier() else None
    folders = (spec.submodule_search_locations or ()) if spec else ()
    for folder in folders:
        tree = Path(folder).resolve()
        return inside(tree / (inner or "jdlint.toml"), tree, origin), tree
    raise ConfigError(f"{origin} names the package '{package}', which is not installed here; install it beside jdlint")
