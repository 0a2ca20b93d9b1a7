"""`jdlint config`: the settings that hold here, and where each comes from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jdlint.cli import options
from jdlint.cli.configs import Configs
from jdlint.cli.messages import say
from jdlint.cli.output import write
from jdlint.cli.toml_text import toml_value
from jdlint.config.discover import misplaced
from jdlint.text.columns import width, wrap
from jdlint.text.inert import inert_json, visible

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from jdlint.config.settings import Settings

_COLUMNS: Final = 80


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint config`."""
    parser.add_argument(
        "path", nargs="?", default=".", metavar="PATH", help="the posting or folder to tell the settings for"
    )
    parser.add_argument("--output-format", dest="shape", choices=("full", "json"), default="full")
    options.add_rule_options(parser)
    options.add_file_options(parser)
    options.add_config_options(parser)


def run(args: Namespace) -> int:
    """Show the settings.

    Raises ConfigError where a config file is wrong.
    """
    settings = Configs.from_args(args).for_paths([args.path])
    entries = list(_entries(settings))
    if args.shape == "json":
        values = {key: {"value": value, "origin": origin} for key, value, origin in entries}
        shown = {"schema_version": 1, "file": str(settings.file) if settings.file else None, "settings": values}
        write([inert_json(shown, indent=2), "\n"], None)
    else:
        write((f"{line}\n" for line in _lines(entries, settings)), None)
    if settings.file is None:
        for line in misplaced(Path.cwd()):
            say(line)
    return 0


def _entries(settings: Settings) -> Iterator[tuple[str, Any, str]]:
    """Key, value and origin of each setting, tables key by key."""
    for key, value in settings.config.model_dump(mode="json", by_alias=True).items():
        under = [name for name in settings.origins if name.startswith(f"{key}.")]
        if key not in settings.origins and under:
            yield from ((name, _at(value, name.split(".")[1:]), settings.origins[name]) for name in under)
        else:
            yield key, value, settings.origins.get(key, "default")


def _at(value: Any, path: list[str]) -> Any:
    for key in path:
        value = value[key]
    return value


def _lines(entries: list[tuple[str, Any, str]], settings: Settings) -> Iterator[str]:
    yield f"# {settings.file}" if settings.file else "# no config file; what jdlint does by itself"
    for key, value, origin in entries:
        if value is None and origin == "default":
            continue
        from_file = settings.file is not None and origin == str(settings.file)
        told = visible(settings.file.name if settings.file and from_file else origin)
        line = f"{key} = {visible(toml_value(value))}"
        if width(line) > _COLUMNS and isinstance(value, list):
            yield f"{f'{key} = [':<39} # {told}"
            yield from (f"    {part}" for part in wrap(", ".join(map(toml_value, value)) + ",", _COLUMNS - 4))
            yield "]"
        else:
            yield f"{line:<39} # {told}"
