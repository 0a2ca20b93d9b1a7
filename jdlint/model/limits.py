"""What a field may hold beyond its type, said in its annotation without importing pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic_core import CoreSchema


class Limits:
    """Bounds under the names that pydantic's core gives them: `ge`, `gt`, `min_length`, `max_length`, `pattern` ..."""

    def __init__(self, **bounds: Any) -> None:
        self._bounds = bounds

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], CoreSchema]) -> CoreSchema:
        return _bounded(handler(source), self._bounds)


def _bounded(schema: CoreSchema, bounds: dict[str, Any]) -> CoreSchema:
    if "function" in schema and "schema" in schema:  # a function's own schema would take no notice of them
        return {**schema, "schema": _bounded(schema["schema"], bounds)}
    within: CoreSchema = {**schema, **bounds}
    return within


class Passes:
    """What a function lets through, as it gives it back; it raises ValueError where a value is wrong."""

    def __init__(self, test: Callable[[Any], Any]) -> None:
        self._test = test

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], CoreSchema]) -> CoreSchema:
        from pydantic_core import core_schema  # noqa: PLC0415 - called by pydantic

        return core_schema.no_info_after_validator_function(self._test, handler(source))
