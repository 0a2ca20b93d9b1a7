"""Parameters: what a config tells the check of a rule, over what the rule file says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jdlint.errors import ConfigError
from jdlint.ruleset.explain import did_you_mean, explain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jdlint.ruleset.rule import Rule


def with_parameters(rules: Sequence[Rule], parameters: Mapping[str, Mapping[str, Any]]) -> tuple[Rule, ...]:
    """The rules, those named told these parameters.

    Raises ConfigError where a name is no rule, or its check has no such parameter or value.
    """
    names = {name for rule in rules for name in (rule.name, *rule.aliases)}
    for name in parameters:
        if name not in names:
            raise ConfigError(f"key 'parameters.{name}' names no rule{did_you_mean(name, names)}")
    return tuple(_told(rule, parameters) for rule in rules)


def _told(rule: Rule, parameters: Mapping[str, Mapping[str, Any]]) -> Rule:
    told = {key: value for name in (*rule.aliases, rule.name) for key, value in parameters.get(name, {}).items()}
    if not told:
        return rule
    from pydantic import ValidationError  # noqa: PLC0415 - only where a config has parameters

    from jdlint.model.twin import twin  # noqa: PLC0415

    check = type(rule.check)
    set_before = rule.check.model_fields_set
    said = {field.alias or name: name for name, field in twin(check).model_fields.items() if name in set_before}
    kept = {key: getattr(rule.check, name) for key, name in said.items()}
    try:
        return rule.model_copy(update={"check": check.model_validate({**kept, **told})})
    except ValidationError as error:
        raise ConfigError(f"in 'parameters.{rule.name}': {explain(error, check)}") from error
