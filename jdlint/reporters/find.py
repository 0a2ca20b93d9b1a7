"""Which reporter a name stands for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from jdlint.errors import PluginError, UsageError
from jdlint.plugins.bundled import jdlint_reporters
from jdlint.plugins.installed import one_line
from jdlint.plugins.manager import load
from jdlint.ruleset.explain import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.reporters.base import Checked, Reporter, Run


def find_reporter(name: str, *, third_party: bool = True) -> Reporter:
    """The reporter of this name; plugins are asked only where no bundled one has it.

    Raises UsageError where there is none.
    """
    bundled = jdlint_reporters()
    if name in bundled:
        return _imported(bundled[name])
    offered: dict[str, Any] = load().reporters if third_party else dict(bundled)
    if name not in offered:
        hint = did_you_mean(name, offered, otherwise=f"; there are {', '.join(offered)}")
        raise UsageError(f"--output-format: '{name}' is no format{hint}")
    return _guarded(name, offered[name])


def _imported(place: str) -> Reporter:
    module, _, function = place.partition(":")
    return cast("Reporter", getattr(import_module(module), function or "report"))


def _guarded(name: str, offered: str | Reporter) -> Reporter:
    """A stranger's reporter; whatever it raises is told under its name."""

    def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
        try:
            yield from (_imported(offered) if isinstance(offered, str) else offered)(postings, run)
        except (Exception, SystemExit) as error:
            raise PluginError(f"output format '{name}' failed: {one_line(error)}") from error

    return report
