"""The parser of the command line; a command is imported only when it is called."""

from __future__ import annotations

from argparse import ArgumentParser, HelpFormatter
from importlib import import_module
from typing import Final

from jdlint.version import __version__

COMMANDS: Final = {
    "check": "check postings and show what was found",
    "rule": "explain one rule: what it finds, why, and where that is written",
    "rules": "list the rules",
    "inspect": "show what was understood of a posting",
    "config": "show the settings that hold, and where each comes from",
    "init": "set up config, pre-commit and a workflow for the repository here",
    "baseline": "write down what is found today, so that only new findings count",
    "new-rule": "write a rule file to start from",
    "test": "run the examples of a folder of rules",
    "schema": "print the JSON Schema of the config or of rule files",
    "completion": "print a completion script for a shell",
}


def build_parser(command: str | None = None) -> ArgumentParser:
    """The parser, with the arguments of one command, or of all where none is named."""
    parser = ArgumentParser(
        prog="jdlint", description="A linter for job postings in Markdown.", allow_abbrev=False,
        epilog="`jdlint COMMAND --help` tells more. Exit codes: 0 fine, 1 findings, 2 wrong usage, config or input.",
        formatter_class=_narrow,
    )  # fmt: skip
    parser.add_argument("-V", "--version", action="version", version=f"jdlint {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in (command,) if command in COMMANDS else COMMANDS:
        summary = COMMANDS[name]
        described = f"{summary[0].upper()}{summary[1:]}."
        child = commands.add_parser(
            name, help=summary, description=described, allow_abbrev=False, formatter_class=_narrow
        )
        if command in (None, name):
            module = import_module(f"jdlint.cli.commands.{name.replace('-', '_')}")
            module.add_arguments(child)
            child.set_defaults(run=module.run)
        child.formatter_class = HelpFormatter
    parser.formatter_class = HelpFormatter
    return parser


def _narrow(prog: str) -> HelpFormatter:
    """While parsers are made: they ask for one at each argument, and the usual one asks how wide the terminal is."""
    return HelpFormatter(prog, width=80)
