"""Settings from several places laid over each other, each value remembering where it came from."""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct

_JOINED: Final = ("ignore", "allow", "rules", "overrides")


class Layer(Struct, frozen=True):
    """Settings as plain data with kebab-case keys, and where they come from: a file, or the command line."""

    data: dict[str, Any]
    origin: str


class Merged(Struct, frozen=True):
    """The settings that hold, and the origin of each by its dotted key."""

    data: dict[str, Any] = {}
    origins: dict[str, str] = {}


def merge(layers: list[Layer]) -> Merged:
    """Lay each layer over those before it.

    Tables are merged key by key; lists that add or take away are joined; anything else replaces what was there. A layer
    that says `select` starts afresh: what earlier ones selected or ignored no longer counts.
    """
    merged = Merged()
    for layer in layers:
        if "select" in layer.data:
            for key in ("extend-select", "ignore"):
                merged.data.pop(key, None)
                merged.origins.pop(key, None)
        _lay(merged.data, layer.data, layer.origin, merged.origins, "")
    return merged


def _lay(under: dict[str, Any], over: dict[str, Any], origin: str, origins: dict[str, str], prefix: str) -> None:
    for key, value in over.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            below = under.get(key)
            under[key] = dict(below) if isinstance(below, dict) else {}
            _lay(under[key], value, origin, origins, f"{name}.")
        elif _is_joined(key) and isinstance(value, list) and isinstance(under.get(key), list):
            under[key] = [*under[key], *value]
            origins[name] = f"{origins.get(name, '')}, {origin}".removeprefix(", ")
        else:
            under[key] = value
            origins[name] = origin


def _is_joined(key: str) -> bool:
    return key in _JOINED or key.startswith("extend-")
