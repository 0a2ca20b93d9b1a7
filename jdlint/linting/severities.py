"""How severe the user wants rules to be, by rule name or family."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jdlint.checks.base import Severity
    from jdlint.config.model import Config


def severities(config: Config, names: Mapping[str, frozenset[str]]) -> dict[str, Severity]:
    """The severity of each rule that the config speaks of; what it says of a rule beats what it says of its family."""
    told: dict[str, Severity] = {}
    for name, level in sorted(config.severity.items(), key=lambda item: -len(names.get(item[0], ()))):
        if level != "off":
            told.update(dict.fromkeys(names.get(name, ()), level))
    return told
