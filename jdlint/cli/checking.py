"""Checking files one by one: what cannot be read is told, and the rest goes on."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jdlint.cli.messages import say
from jdlint.errors import InputError
from jdlint.linting.linter import Linter
from jdlint.linting.read import decode, read_text
from jdlint.reporters.base import Checked
from jdlint.text.source import Source

if TYPE_CHECKING:
    from jdlint.checks.base import Severity
    from jdlint.cli.configs import Configs
    from jdlint.config.settings import Settings
    from jdlint.ruleset.rule import Rule

_ORDER: Final[tuple[Severity, ...]] = ("info", "warning", "error")


@dataclass
class Session:
    """A run in the making: linters by config, whether something went wrong, whether something was found."""

    configs: Configs
    wrong: bool = False
    found: bool = False
    _linters: dict[int, Linter] = field(default_factory=dict)

    def complain(self, line: str) -> None:
        """Tell what is wrong and remember that the run must not end well."""
        say(line)
        self.wrong = True

    def linter(self, settings: Settings) -> Linter:
        """The linter for these settings, made once."""
        key = id(settings)
        if key not in self._linters:
            linter = self._linters[key] = Linter(settings.config)
            for problem in linter.problems:
                self.complain(problem)
        return self._linters[key]

    def check(self, path: str) -> Checked | None:
        """Check one file; None where it cannot be read, which is told."""
        try:
            settings = self.configs.for_folder(Path(path).absolute().parent)
            return self.check_text(read_text(Path(path), most_bytes=settings.config.max_bytes), path)
        except InputError as error:
            self.complain(str(error))
            return None

    def check_text(self, text: str, path: str) -> Checked:
        """Check a text as if it were this file."""
        settings = self.configs.for_folder(Path(path).absolute().parent)
        report = self.linter(settings).check_text(text, path=path)
        for problem in report.problems:
            self.complain(problem)
        least = _ORDER.index(settings.config.fail_on)
        self.found |= any(_ORDER.index(finding.severity) >= least for finding in report)
        return Checked(report, Source(text, path))

    @property
    def rules(self) -> dict[str, Rule]:
        """The rules that were run, by name."""
        return {rule.name: rule for linter in self._linters.values() for rule in linter.rules}


def read_stdin() -> str:
    """The text on standard input.

    Raises InputError where it is no UTF-8 text.
    """
    return decode(sys.stdin.buffer.read(), "standard input")
