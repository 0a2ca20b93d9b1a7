"""The examples of a rule as its tests: each must find exactly what it says, and nothing where it says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.config.model import Config
from jdlint.linting.linter import Linter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.linting.finding import Finding
    from jdlint.ruleset.rule import Example, Rule


def failures(rule: Rule) -> Iterator[str]:
    """One line for each example of the rule that does not hold."""
    for number, example in enumerate(rule.examples, start=1):
        for line in example_failures(rule, example):
            yield f"{rule.name}: example {number}: {line}"


def example_failures(rule: Rule, example: Example) -> Iterator[str]:
    """One line for each thing that an example says and that does not hold."""
    report = Linter(_config(example), rules=[rule]).check_text(example.text)
    yield from report.problems
    found = report.findings
    texts = [finding.text for finding in found]
    if texts != list(example.finds):
        yield f"finds = {list(example.finds)}, but it found {texts}"
    offered = [finding.replacements[0] for finding in found if finding.replacements]
    if example.offers and offered != list(example.offers):
        yield f"offers = {list(example.offers)}, but it offered {offered}"
    yield from _severity_failures(example, found)


def _severity_failures(example: Example, found: tuple[Finding, ...]) -> Iterator[str]:
    severities = {finding.severity for finding in found}
    if example.severity and severities != {example.severity}:
        yield f"severity = '{example.severity}', but it is {', '.join(sorted(severities)) or 'none'}"


def _config(example: Example) -> Config:
    employer = {**example.employer, "place": example.place}
    return Config.model_validate({"today": example.today, "employer": employer, "sections": example.sections})
