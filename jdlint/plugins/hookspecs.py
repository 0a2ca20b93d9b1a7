"""The hooks that a plugin may implement; a package names its plugin under the entry-point group `jdlint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

from jdlint.plugins.named import GROUP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from jdlint.checks.base import Check

hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


@hookspec
def jdlint_checks() -> Iterable[type[Check]]:  # type: ignore[empty-body]
    """Return check classes; their `name` must be new."""


@hookspec
def jdlint_rules() -> Iterable[tuple[str, Path]]:  # type: ignore[empty-body]
    """Return pairs of a prefix and a folder of rule files; the rules are named `prefix/stem`."""


@hookspec
def jdlint_reporters() -> Mapping[str, str | Callable[..., Iterable[str]]]:  # type: ignore[empty-body]
    """Return output formats by name: a reporter (see `jdlint.reporters.base`), or its `module:function`."""
