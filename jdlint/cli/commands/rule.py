"""`jdlint rule NAME`: all that a rule file says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.cli import options
from jdlint.cli.catalogue import load_catalogue
from jdlint.cli.explanation import explanation
from jdlint.cli.output import write
from jdlint.cli.terminal import find_terminal
from jdlint.errors import UsageError
from jdlint.ruleset.explain import did_you_mean
from jdlint.text.inert import inert_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from jdlint.ruleset.rule import Rule


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint rule`."""
    parser.add_argument("name", metavar="NAME", help="a rule, as `jdlint rules` lists it; an old name will do")
    parser.add_argument("--output-format", dest="shape", choices=("full", "json"), default="full")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    options.add_config_options(parser)


def run(args: Namespace) -> int:
    """Explain one rule.

    Raises UsageError where there is none of that name.
    """
    loaded, _ = load_catalogue(args)
    rule = _find(args.name, loaded.rules)
    if args.shape == "json":
        write([inert_json(rule.model_dump(mode="json"), indent=2), "\n"], None)
    else:
        write((f"{line}\n" for line in explanation(rule, find_terminal(args.color, to_file=False))), None)
    return 2 if loaded.problems else 0


def _find(name: str, rules: Sequence[Rule]) -> Rule:
    for rule in rules:
        if name in (rule.name, *rule.aliases):
            return rule
    known = [other for rule in rules for other in (rule.name, *rule.aliases)]
    raise UsageError(f"'{name}' is no rule{did_you_mean(name, known, otherwise='; `jdlint rules` lists them')}")
