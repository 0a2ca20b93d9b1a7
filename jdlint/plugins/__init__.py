"""The doors for rules and checks: the bundled ones come in by the same door as a stranger's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jdlint.plugins.hookspecs import hookimpl

__all__ = ["hookimpl"]


def __getattr__(name: str) -> Any:
    # Fetched when first used: pluggy is loaded only where a package brings a plugin.
    if name not in __all__:
        raise AttributeError(f"module 'jdlint.plugins' has no attribute {name!r}")
    from jdlint.plugins.hookspecs import hookimpl  # noqa: PLC0415

    return hookimpl
