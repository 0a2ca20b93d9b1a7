"""`jdlint rules`: all rules, by family."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from jdlint.cli import options
from jdlint.cli.catalogue import load_catalogue
from jdlint.cli.output import write
from jdlint.cli.terminal import find_terminal
from jdlint.config.parameters import with_parameters
from jdlint.config.selection import select_rules
from jdlint.linting.severities import severities
from jdlint.linting.suppressions.names import names_of
from jdlint.reporters.style import paint
from jdlint.text.columns import wrap
from jdlint.text.inert import inert_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Sequence

    from jdlint.reporters.base import Terminal
    from jdlint.ruleset.rule import Rule


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint rules`."""
    parser.add_argument("--output-format", dest="shape", choices=("full", "json"), default="full")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    options.add_rule_options(parser)
    options.add_config_options(parser)


def run(args: Namespace) -> int:
    """List the rules; those that the config leaves off are marked so, and left out with `--select`."""
    loaded, config = load_catalogue(args)
    on = {rule.name for rule in select_rules(with_parameters(loaded.rules, config.parameters), config)}
    given = severities(config, names_of(loaded.rules))
    listing = [rule for rule in loaded.rules if rule.name in on or not args.select]
    rules = sorted(listing, key=lambda rule: (rule.family, rule.name))
    if args.shape == "json":
        listed = [_entry(rule, given.get(rule.name, rule.severity), on=rule.name in on) for rule in rules]
        write([inert_json({"schema_version": 1, "rules": listed}, indent=2), "\n"], None)
    else:
        write(_lines(rules, on, dict(given), find_terminal(args.color, to_file=False)), None)
    return 2 if loaded.problems else 0


def _entry(rule: Rule, severity: str, *, on: bool) -> dict[str, object]:
    return {
        "rule": rule.name, "family": rule.family, "severity": severity, "on": on, "summary": rule.summary,
        "evidence": rule.evidence, "profiles": list(rule.profiles), "url": rule.url,
    }  # fmt: skip


def _lines(rules: Sequence[Rule], on: set[str], given: dict[str, str], terminal: Terminal) -> Iterator[str]:
    for family, members in groupby(rules, key=lambda rule: rule.family):
        yield paint(family, "bold", terminal) + "\n"
        for rule in members:
            severity = given.get(rule.name, rule.severity) if rule.name in on else "off"
            level = paint(severity.ljust(7), severity if severity != "off" else "dim", terminal)
            yield f"  {level}  {paint(rule.name, 'bold', terminal)}\n"
            yield from (f"           {line}\n" for line in wrap(rule.summary, terminal.columns - 11))
        yield "\n"
    count = f"{len(rules)} rule{'s' * (len(rules) != 1)}"
    yield f"{count}, {len(on)} of them on. `jdlint rule NAME` explains one.\n"
