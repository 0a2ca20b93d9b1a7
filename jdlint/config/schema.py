"""The JSON Schema of the settings, made from the model that reads them."""

from __future__ import annotations

from typing import Any, Final

from jdlint.config.model import Config

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"


def config_schema() -> dict[str, Any]:
    """The schema of jdlint.toml, and of the table [tool.jdlint]."""
    schema = Config.model_json_schema(by_alias=True)
    schema["properties"].pop("root")
    return {"$schema": _DRAFT, **schema, "title": "jdlint settings"}
