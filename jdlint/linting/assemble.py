"""From a config to an engine: the rules that are on and their parameters, severities, facts and allowed words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.checks.facts import Employer, Facts
from jdlint.config.parameters import with_parameters
from jdlint.config.selection import select_rules
from jdlint.linting.engine import Engine
from jdlint.linting.run import RuleRun
from jdlint.linting.severities import severities

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jdlint.config.model import Config
    from jdlint.ruleset.rule import Rule


def engine_for(
    config: Config, catalogue: Sequence[Rule], names: Mapping[str, frozenset[str]], *, select: bool
) -> Engine:
    """The engine for the rules that the config selects, or for all of the catalogue where `select` is not set.

    Raises ConfigError where the config names a rule or parameter that there is not.
    """
    rules = select_rules(with_parameters(catalogue, config.parameters), config) if select else catalogue
    run = RuleRun.of(rules)
    return Engine(run, facts_of(config), severities(config, names), names, config.allow, inline=config.inline_config)


def facts_of(config: Config) -> Facts:
    """What the config tells about employer, place and date."""
    told = {name: value for name, value in config.employer.model_values().items() if name != "place"}
    return Facts(
        Employer(**told),
        config.employer.place,
        config.today,
        {str(name): level for name, level in config.sections.items()},
    )
