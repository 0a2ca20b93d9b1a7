"""Values as TOML writes them."""

from __future__ import annotations

import json
from typing import Any


def toml_value(value: Any) -> str:
    """A value on one line; nothing at all is written as an empty string."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(toml_value, value))}]"
    if isinstance(value, dict):
        held = ", ".join(f"{toml_key(key)} = {toml_value(part)}" for key, part in value.items() if part is not None)
        return f"{{ {held} }}" if held else "{}"
    if isinstance(value, int | float):
        return str(value)
    return json.dumps("" if value is None else str(value), ensure_ascii=False)


def toml_key(key: str) -> str:
    """A key, quoted where it has to be."""
    plain = key.replace("-", "").replace("_", "")
    return key if plain.isascii() and plain.isalnum() else json.dumps(key, ensure_ascii=False)
