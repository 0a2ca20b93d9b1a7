"""A baseline: the findings that were there when a team began, so that only new ones count."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.errors import ConfigError
from jdlint.linting.finding import Suppressed
from jdlint.linting.silencing.json_file import VERSION, read_json
from jdlint.linting.silencing.paths import relative_name
from jdlint.linting.write import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from jdlint.linting.finding import Finding
    from jdlint.linting.report import Report

_NEVER: Final = "failed-check"


class Baseline(Struct, frozen=True):
    """For each posting, named from the baseline's folder, the fingerprints of its findings by rule."""

    folder: Path
    known: Mapping[str, Mapping[str, tuple[str, ...]]] = {}

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """Read a baseline file.

        Raises ConfigError where it is missing or no baseline.
        """
        files = read_json(path, "findings")
        try:
            known = {str(name): {str(rule): tuple(map(str, prints)) for rule, prints in rules.items()}
                     for name, rules in files.items()}  # fmt: skip
        except (AttributeError, TypeError) as error:
            raise ConfigError(f"{path}: is no baseline; write it anew with `jdlint baseline`") from error
        return cls(path.parent, known)

    @classmethod
    def of(cls, reports: Iterable[Report], folder: Path) -> Baseline:
        """The baseline that silences all findings of these reports; a failed check is never silenced."""
        return cls(folder, {relative_name(report.path, folder): _by_rule(report.findings) for report in reports})

    def apply(self, report: Report) -> Report:
        """The report with the findings that are known moved to those that are silenced."""
        rules = self.known.get(relative_name(report.path, self.folder))
        if not rules:
            return report
        known = {(rule, fingerprint) for rule, prints in rules.items() for fingerprint in prints}
        return report.silence(
            Suppressed(finding, "external", "in the baseline")
            for finding in report.findings
            if (finding.rule, finding.fingerprint) in known
        )

    def pruned(self, reports: Iterable[Report]) -> Baseline:
        """This baseline without what the reports (made without it) no longer hold and without files that are gone."""
        now = Baseline.of(reports, self.folder).known
        kept = {
            name: _both(rules, now[name]) if name in now else rules
            for name, rules in self.known.items()
            if name in now or (self.folder / name).exists()
        }
        return Baseline(self.folder, kept)

    def __len__(self) -> int:
        return sum(len(prints) for rules in self.known.values() for prints in rules.values())

    def write(self, path: Path) -> None:
        """Write it sorted, in one step.

        Raises InputError where the file cannot be written.
        """
        files = {
            name: {rule: sorted(prints) for rule, prints in sorted(rules.items()) if prints}
            for name, rules in sorted(self.known.items())
        }
        data = {"version": VERSION, "findings": {name: rules for name, rules in files.items() if rules}}
        write_atomically(path, (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass"))


def _by_rule(findings: Iterable[Finding]) -> dict[str, tuple[str, ...]]:
    rules: dict[str, list[str]] = {}
    for finding in findings:
        if finding.rule != _NEVER:
            rules.setdefault(finding.rule, []).append(finding.fingerprint)
    return {rule: tuple(prints) for rule, prints in rules.items()}


def _both(old: Mapping[str, tuple[str, ...]], new: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    left = {rule: frozenset(prints) for rule, prints in new.items()}
    return {rule: tuple(one for one in prints if one in left.get(rule, ())) for rule, prints in old.items()}
