"""Which reporter a name stands for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from jdlint.errors import UsageError
from jdlint.plugins.bundled import jdlint_reporters
from jdlint.plugins.manager import load
from jdlint.ruleset.explain import did_you_mean

if TYPE_CHECKING:
    from jdlint.reporters.base import Reporter


def find_reporter(name: str, *, third_party: bool = True) -> Reporter:
    """The reporter of this name; plugins are asked only where no bundled one has it.

    Raises UsageError where there is none.
    """
    known: dict[str, Any] = dict(jdlint_reporters())
    found = known.get(name)
    if found is None and third_party:
        known = load().reporters
        found = known.get(name)
    if found is None:
        hint = did_you_mean(name, known, otherwise=f"; there are {', '.join(known)}")
        raise UsageError(f"--output-format: '{name}' is no format{hint}")
    if not isinstance(found, str):
        return cast("Reporter", found)
    module, _, function = found.partition(":")
    return cast("Reporter", getattr(import_module(module), function or "report"))
