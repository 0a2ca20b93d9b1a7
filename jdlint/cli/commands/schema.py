"""`jdlint schema`: JSON Schemas for editors and for programs that read the results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jdlint.cli.output import write
from jdlint.config.schema import config_schema
from jdlint.plugins.manager import load
from jdlint.ruleset.schema import rule_schema
from jdlint.text.inert import inert_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

_SCHEMAS: Final[dict[str, Callable[[], dict[str, Any]]]] = {
    "config": config_schema,
    "rule": lambda: rule_schema(load(third_party=False).checks),
}


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint schema`."""
    parser.add_argument("of", nargs="?", choices=tuple(_SCHEMAS), default="config",
                        help="config (jdlint.toml, [tool.jdlint]) or rule (rule files); default: config")  # fmt: skip


def run(args: Namespace) -> int:
    """Print one schema."""
    write([inert_json(_SCHEMAS[args.of](), indent=2), "\n"], None)
    return 0
