"""Asking plugins and folders for checks, rules and reporters; a broken plugin is named, and the others go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from jdlint.errors import JdlintError, PluginError, RuleError
from jdlint.plugins import bundled
from jdlint.plugins.installed import find_installed, one_line
from jdlint.ruleset.loader import load_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from jdlint.checks.base import Check
    from jdlint.ruleset.rule import Rule

    ReporterLike = str | Callable[..., Iterator[str]]


class Loaded(Struct, frozen=True):
    """The checks, rules and reporters of all plugins and folders, and one line for each plugin that is broken."""

    checks: dict[str, type[Check]]
    rules: tuple[Rule, ...]
    problems: tuple[str, ...] = ()
    reporters: dict[str, ReporterLike] = {}


class _Offer(Struct, frozen=True):
    """What has been taken in so far, by name."""

    checks: dict[str, type[Check]] = {}
    rules: dict[str, Rule] = {}
    reporters: dict[str, ReporterLike] = {}

    def take(self, plugin: Any, *, prefixed: bool) -> None:
        """Take in all that a plugin offers, or, where something is wrong, nothing of it."""
        checks = {**self.checks, **_new_checks(self.checks, _ask(plugin, "jdlint_checks"))}
        rules = dict(self.rules)
        for prefix, folder in _ask(plugin, "jdlint_rules"):
            if prefixed and not prefix:
                raise PluginError("its rules have no prefix; name one, so that theirs are not taken for others'")
            _add_rules(rules, load_folder(folder, checks=checks, prefix=prefix))
        reporters = _new_reporters(self.reporters, _ask(plugin, "jdlint_reporters") or {})
        self.checks.update(checks)
        self.rules.update(rules)
        self.reporters.update(reporters)


def load(folders: Sequence[Path] = (), *, third_party: bool = True) -> Loaded:
    """Load what is bundled, what installed plugins offer, and the rule files of the folders given.

    Raises RuleError where a bundled rule or a folder is wrong; what is wrong with a plugin is told in `problems`.
    """
    offer = _Offer()
    offer.take(bundled, prefixed=False)
    problems = list(_take_installed(offer)) if third_party else []
    for folder in folders:
        _add_rules(offer.rules, load_folder(folder, checks=offer.checks), f"{folder}: ")
    return Loaded(offer.checks, tuple(offer.rules.values()), tuple(problems), offer.reporters)


def _take_installed(offer: _Offer) -> Iterator[str]:
    installed = find_installed()
    yield from installed.problems
    for name, plugin in installed.plugins:
        try:
            offer.take(plugin, prefixed=True)
        except JdlintError as error:
            yield f"plugin '{name}' is broken: {error}"
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a stranger's code may raise anything
            yield f"plugin '{name}' is broken: {one_line(error)}"


def _ask(plugin: Any, hook: str) -> Any:
    return getattr(plugin, hook, list)()


def _new_checks(known: Mapping[str, type[Check]], new: Iterable[type[Check]]) -> dict[str, type[Check]]:
    checks = {check.name: check for check in new}
    for name, check in checks.items():
        if known.get(name, check) is not check:
            raise PluginError(f"its check '{name}' has the name of another; rename it")
    return checks


def _new_reporters(known: Mapping[str, ReporterLike], new: Mapping[str, ReporterLike]) -> dict[str, ReporterLike]:
    for name in new:
        if name in known:
            raise PluginError(f"its reporter '{name}' has the name of another; rename it")
    return dict(new)


def _add_rules(known: dict[str, Rule], new: Sequence[Rule], origin: str = "its ") -> None:
    for rule in new:
        if rule.name in known:
            raise RuleError(f"{origin}rule '{rule.name}' has the name of another; give it a name of its own")
        known[rule.name] = rule
