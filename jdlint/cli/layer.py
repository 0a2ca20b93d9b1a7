"""The settings that the command line gives, as a layer over those of a config file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jdlint.config.layers import Layer, merge
from jdlint.config.read import validate
from jdlint.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

ORIGIN: Final = "the command line"
_SAME: Final = ("select", "extend-select", "ignore", "exclude", "extend-exclude", "force-exclude", "respect-gitignore",
                "fail-on", "output-format", "inline-config")  # fmt: skip


def command_line_layer(args: Namespace) -> Layer:
    """What the options say, over the `--config 'key=value'` given.

    Raises UsageError or ConfigError where one of those is wrong.
    """
    said = {key: getattr(args, key.replace("-", "_"), None) for key in _SAME}
    given = {key: value for key, value in said.items() if value is not None and value != []}
    if getattr(args, "isolated", False):
        given["plugins"] = False
    layers = [*map(_inline, inline_settings(args.config)), Layer(given, ORIGIN)]
    return Layer(merge(layers).data, ORIGIN)


def inline_settings(values: Sequence[str]) -> list[str]:
    """The `key=value` among the values of `--config`."""
    return [value for value in values if "=" in value and not Path(value).exists()]


def config_files(values: Sequence[str]) -> list[str]:
    """The files among the values of `--config`."""
    return [value for value in values if "=" not in value or Path(value).exists()]


def _inline(setting: str) -> Layer:
    data = _toml(setting)
    validate(data, f"--config {setting}")
    return Layer(data, ORIGIN)


def _toml(setting: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only for settings given so

    try:
        return tomllib.loads(setting)
    except tomllib.TOMLDecodeError:
        key, _, value = setting.partition("=")
    try:
        return tomllib.loads(f"{key} = '''{value.strip()}'''")  # a word without quotes
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"--config {setting}: is no TOML: {error}; write key=value as in a config file") from error
