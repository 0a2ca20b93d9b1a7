"""Checking files: each under the settings that hold for it; what cannot be read is told, and the rest goes on."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.cli.messages import say
from jdlint.cli.silencing import find_baseline, find_side_file
from jdlint.linting.linter import Linter
from jdlint.linting.read import MOST_BYTES, check_size, decode
from jdlint.reporters.base import Checked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.cli.configs import Configs
    from jdlint.config.settings import Settings
    from jdlint.linting.report import Report
    from jdlint.ruleset.rule import Rule

_ORDER: Final = ("info", "warning", "error")


class Session(Struct):
    """A run in the making: linters by settings, whether something went wrong, whether something was found.

    `baseline` is the file that `--baseline` names; without `silencing`, neither it nor one beside the config is read.
    Files are checked in `workers` processes, and what was found in them is kept below `cache`.
    """

    configs: Configs
    baseline: str | None = None
    silencing: bool = True
    workers: int = 1
    cache: Path | None = None
    wrong: bool = False
    found: bool = False
    _linters: dict[int, Linter] = {}

    def complain(self, line: str) -> None:
        """Tell what is wrong and remember that the run must not end well."""
        say(line)
        self.wrong = True

    def settings(self, path: str) -> Settings:
        """The settings that hold for this file."""
        return self.configs.for_folder(Path(path).absolute().parent)

    def linter(self, settings: Settings) -> Linter:
        """The linter for these settings, made once."""
        key = id(settings)
        if key not in self._linters:
            linter = self._linters[key] = self._made(settings)
            for problem in linter.problems:
                self.complain(problem)
        return self._linters[key]

    def _made(self, settings: Settings) -> Linter:
        if not self.silencing:
            return Linter(settings.config, cache_folder=self.cache)
        baseline = find_baseline(self.baseline, settings)
        return Linter(settings.config, baseline=baseline, side_file=find_side_file(settings), cache_folder=self.cache)

    def check_files(self, files: Sequence[str]) -> Iterator[Checked]:
        """Check the files in order, many of them in several processes."""
        for _, group in groupby(files, key=lambda file: id(self.settings(file))):
            paths = list(group)
            settings = self.settings(paths[0])
            linter = self.linter(settings)
            yield from self.judged(linter.check_many(paths, workers=self.workers), settings)

    def judged(self, reports: Iterable[Report], settings: Settings) -> Iterator[Checked]:
        """The reports, problems told and severities held against `fail-on`; what could not be read is left out."""
        least = _ORDER.index(settings.config.fail_on)
        for report in reports:
            for problem in report.problems:
                self.complain(problem)
            self.found |= any(_ORDER.index(finding.severity) >= least for finding in report)
            if report.findings or not report.problems:
                yield Checked(report)

    @property
    def rules(self) -> dict[str, Rule]:
        """The rules that were run, by name."""
        return {rule.name: rule for linter in self._linters.values() for rule in linter.rules}


def read_stdin(*, most_bytes: int = MOST_BYTES) -> str:
    """The text on standard input; no more than the limit is ever read.

    Raises InputError where it is no UTF-8 text or larger than `most_bytes`.
    """
    data = sys.stdin.buffer.read(most_bytes + 1)
    check_size(len(data), "standard input", most_bytes=most_bytes)
    return decode(data, "standard input")
