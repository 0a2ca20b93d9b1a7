"""`jdlint test [FOLDER]`: run the examples of a folder of rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.cli import options
from jdlint.cli.catalogue import load_catalogue
from jdlint.cli.output import write
from jdlint.errors import UsageError
from jdlint.linting.examples import failures
from jdlint.ruleset.loader import load_folder
from jdlint.text.inert import visible_line

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Sequence

    from jdlint.config.model import Config
    from jdlint.ruleset.rule import Rule


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint test`."""
    parser.add_argument(
        "folders", nargs="*", metavar="FOLDER", help="folders of rules; default: those that the config names"
    )
    options.add_config_options(parser)


def run(args: Namespace) -> int:
    """Run the examples: 0 where all hold, 1 where one does not.

    Raises RuleError where a rule file is wrong.
    """
    loaded, config = load_catalogue(args)
    rules = [rule for folder in _folders(args, config) for rule in load_folder(folder, checks=loaded.checks)]
    lines = [line for rule in rules for line in _failures(rule)]
    count = sum(len(rule.examples) for rule in rules)
    write((f"{visible_line(line)}\n" for line in lines), None)
    verdict = f"{len(lines):,} wrong" if lines else "all hold"
    write([f"{count:,} examples of {len(rules):,} rule{'s' * (len(rules) != 1)}: {verdict}\n"], None)
    if loaded.problems:
        return 2
    return int(bool(lines))


def _folders(args: Namespace, config: Config) -> Sequence[Path]:
    folders = [Path(folder) for folder in args.folders] or list(config.rule_folders)
    if not folders:
        raise UsageError('no folder of rules is named; give one, or name it in the config: rules = ["our-rules"]')
    return folders


def _failures(rule: Rule) -> Iterator[str]:
    if not any(example.finds for example in rule.examples) and rule.name != "failed-check":
        yield f"{rule.name}: has no example of what it finds; add one with `finds`"
    if not any(not example.finds for example in rule.examples):
        yield f"{rule.name}: has no example that it leaves alone; add one without `finds`"
    yield from failures(rule)
