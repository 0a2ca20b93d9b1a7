"""The plugins of installed packages, loaded one by one in sorted order; a broken one is named and left out."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from jdlint.plugins.named import GROUP, may_name_plugins


class Installed(Struct, frozen=True):
    """Plugins by name, in sorted order, and one line for each that cannot be loaded."""

    plugins: tuple[tuple[str, Any], ...]
    problems: tuple[str, ...]


def find_installed() -> Installed:
    """Load every plugin that a package names under the entry-point group `jdlint`."""
    if not may_name_plugins(GROUP):
        return Installed((), ())
    from importlib.metadata import entry_points  # noqa: PLC0415 - reads much that most runs need not

    import pluggy  # noqa: PLC0415 - likewise

    from jdlint.plugins import hookspecs  # noqa: PLC0415 - likewise

    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(hookspecs)
    problems = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)):
        try:
            plugin = entry.load()
            manager.register(plugin, entry.name)
            manager.check_pending()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a stranger's code may raise anything
            manager.set_blocked(entry.name)
            problems.append(f"plugin '{entry.name}' ({entry.value}) cannot be loaded: {one_line(error)}")
    return Installed(tuple(sorted(manager.list_name_plugin())), tuple(problems))


def one_line(error: BaseException) -> str:
    """An error as one line: its type and what it says."""
    return " ".join(f"{type(error).__name__}: {error}".split())
