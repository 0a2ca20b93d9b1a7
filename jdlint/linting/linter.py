"""The linter: built once from a config, then run over one posting or over millions."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jdlint.checks.facts import Employer, Facts
from jdlint.config.model import Config
from jdlint.config.selection import select_rules
from jdlint.errors import InputError
from jdlint.linting.run import RuleRun
from jdlint.plugins.manager import load
from jdlint.posting.posting import Posting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.ruleset.rule import Rule


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one posting: a frozen sequence of findings."""

    path: str
    findings: tuple[Finding, ...] = field(default=())

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __getitem__(self, number: int) -> Finding:
        return self.findings[number]

    def __str__(self) -> str:
        return "\n".join(f"{f.path}:{f.line}:{f.column}: {f.severity}[{f.rule}] {f.message}" for f in self.findings)


def read_text(path: Path) -> str:
    """The text of a posting, its line ends kept.

    Raises InputError where the file is missing, unreadable or not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error


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
            rules = select_rules(loaded.rules, self.config)
        self.rules = tuple(rules)

    def __getstate__(self) -> dict[str, Any]:
        return {"config": self.config, "rules": self.rules, "problems": self.problems}

    @cached_property
    def _run(self) -> RuleRun:
        severities = {name: level for name, level in self.config.severity.items() if level != "off"}
        return RuleRun.of(self.rules, severities)

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
        posting = Posting.from_text(text, path)
        return Report(path, tuple(self._run.findings(posting, self._facts)))
