"""Finding plugins and asking them for checks and rules; a broken one is named, and the others go on."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import pluggy

from jdlint.errors import JdlintError, PluginError
from jdlint.plugins import bundled, hookspecs
from jdlint.ruleset.loader import load_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jdlint.checks.base import Check
    from jdlint.ruleset.rule import Rule


@dataclass(frozen=True, slots=True)
class Loaded:
    """The checks and rules of all plugins and folders, and one line for each plugin that is broken."""

    checks: dict[str, type[Check]]
    rules: tuple[Rule, ...]
    problems: tuple[str, ...] = ()


def _manager(*, third_party: bool) -> tuple[pluggy.PluginManager, list[str]]:
    manager = pluggy.PluginManager(hookspecs.GROUP)
    manager.add_hookspecs(hookspecs)
    manager.register(bundled, "bundled")
    problems = []
    if third_party:
        for entry in sorted(entry_points(group=hookspecs.GROUP), key=lambda entry: entry.name):
            try:
                manager.register(entry.load(), entry.name)
                manager.check_pending()
            except Exception as error:  # noqa: BLE001 - a stranger's code may raise anything
                problems.append(f"plugin '{entry.name}' ({entry.value}) cannot be loaded: {_one_line(error)}")
    return manager, problems


def _one_line(error: BaseException) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())


def load(folders: Sequence[Path] = (), *, third_party: bool = True) -> Loaded:
    """Load the bundled checks and rules, those of installed plugins, and the rule files of the folders given.

    Raises RuleError where a bundled rule or a folder is wrong; what is wrong with a plugin is told in `problems`.
    """
    manager, problems = _manager(third_party=third_party)
    checks: dict[str, type[Check]] = {}
    rules: dict[str, Rule] = {}
    for name, plugin in manager.list_name_plugin():
        try:
            _add_checks(checks, getattr(plugin, "jdlint_checks", list)())
            for prefix, folder in getattr(plugin, "jdlint_rules", list)():
                _add_rules(rules, load_folder(folder, checks=checks, prefix=prefix))
        except Exception as error:
            if plugin is bundled:
                raise
            known = isinstance(error, JdlintError)
            problems.append(f"plugin '{name}' is broken: {error if known else _one_line(error)}")
    for folder in folders:
        _add_rules(rules, load_folder(folder, checks=checks))
    return Loaded(checks, tuple(rules.values()), tuple(problems))


def _add_checks(known: dict[str, type[Check]], new: Sequence[type[Check]]) -> None:
    for check in new:
        if known.get(check.name, check) is not check:
            raise PluginError(f"its check '{check.name}' has the name of another; rename it")
        known[check.name] = check


def _add_rules(known: dict[str, Rule], new: Sequence[Rule]) -> None:
    for rule in new:
        if rule.name in known:
            raise PluginError(f"its rule '{rule.name}' has the name of another; give it a prefix of its own")
    known.update((rule.name, rule) for rule in new)
