"""The linter: built once from a config, then run over one posting or over millions."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jdlint.checks.facts import Employer, Facts
from jdlint.config.model import Config
from jdlint.config.selection import select_rules
from jdlint.linting.engine import Engine
from jdlint.linting.read import read_text
from jdlint.linting.run import RuleRun
from jdlint.linting.severities import severities
from jdlint.linting.suppressions.names import names_of
from jdlint.plugins.manager import load
from jdlint.posting.posting import Posting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.linting.report import Report
    from jdlint.ruleset.rule import Rule


class Linter:
    """Rules and facts, ready to run. Picklable; holds no state of a run, reads no clock and no global.

    `rules` runs just those rules instead of the ones that the config selects.
    """

    def __init__(self, config: Config | None = None, *, rules: Sequence[Rule] | None = None) -> None:
        self.config = config or Config()
        self.problems: tuple[str, ...] = ()
        if rules is None:
            loaded = load([Path(folder) for folder in self.config.rules])
            self.problems = loaded.problems
            self.names = names_of(loaded.rules)
            rules = select_rules(loaded.rules, self.config)
        else:
            self.names = names_of(rules)
        self.rules = tuple(rules)

    def __getstate__(self) -> dict[str, Any]:
        return {key: self.__dict__[key] for key in ("config", "names", "problems", "rules")}

    @cached_property
    def _engine(self) -> Engine:
        return Engine(RuleRun.of(self.rules), self._facts, severities(self.config, self.names), self.names)

    @cached_property
    def _facts(self) -> Facts:
        told = self.config.employer.model_dump(exclude={"place"})
        return Facts(Employer(**told), self.config.employer.place, self.config.today, dict(self.config.sections))

    def check(self, path: str | Path) -> Report:
        """Check one file.

        Raises InputError where it cannot be read.
        """
        return self.check_text(read_text(Path(path)), path=str(path))

    def check_text(self, text: str, *, path: str = "<string>") -> Report:
        """Check a text; `path` is only the name that findings bear."""
        return self._engine.report(Posting.from_text(text, path))
