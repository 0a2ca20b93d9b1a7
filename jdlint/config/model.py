"""The settings that `[tool.jdlint]` may hold, and what holds where nothing is said."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Literal

from jdlint.checks.base import Severity
from jdlint.errors import ConfigError
from jdlint.model import NO_ENTRIES, Limits, Passes, Strict
from jdlint.posting.parts import SectionKind

RuleSetting = Severity | Literal["off"]
SectionName = Literal[SectionKind, "place"]
Names = tuple[str, ...]


def _is_place(code: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?", code):
        raise ValueError(f"{code!r} is no place; write an ISO 3166 code, such as 'US-CA', 'GB-ENG' or 'DE'")
    return code


PlaceCode = Annotated[str, Passes(_is_place)]

NOT_POSTINGS: Final = (
    ".git/", ".hg/", ".svn/", ".venv/", "venv/", ".tox/", ".nox/", "node_modules/", "site-packages/", "__pycache__/",
    "dist/", "build/", ".github/", ".gitlab/",
    "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "CODE_OF_CONDUCT.md", "SECURITY.md", "SUPPORT.md", "LICENSE.md",
    "GOVERNANCE.md", "AUTHORS.md",
)  # fmt: skip
"""What a folder of postings may hold that is none; `exclude` replaces this list, `extend-exclude` adds to it."""


class _Settings(Strict):
    model_config: ClassVar = {"alias_generator": lambda name: name.replace("_", "-"), "populate_by_name": True}


class EmployerConfig(_Settings):
    """`[tool.jdlint.employer]`: what only the employer knows; what is left out is not guessed."""

    name: str | None = None
    headcount: Annotated[int, Limits(ge=0)] | None = None
    headcount_by_place: dict[str, int] = NO_ENTRIES
    agency: bool | None = None
    federal_contractor: bool | None = None
    automated_screening: bool | None = None
    place: PlaceCode | None = None


class RuleChoice(_Settings):
    """Which rules are on, how severe they are and what they are told: for all postings, or for some."""

    select: Names = ()
    extend_select: Names = ()
    ignore: Names = ()
    profiles: Names = ("recommended",)
    severity: dict[str, RuleSetting] = NO_ENTRIES
    parameters: dict[str, dict[str, Any]] = NO_ENTRIES
    sections: dict[SectionName, RuleSetting] = NO_ENTRIES
    allow: Names = ()
    employer: EmployerConfig = EmployerConfig()


class Override(RuleChoice):
    """`[[tool.jdlint.overrides]]`: settings for the files that a glob names; what is said here goes over the rest."""

    files: Annotated[Names, Limits(min_length=1)]


class Config(RuleChoice):
    """All settings of a run. Paths and globs start at `root`, the folder of the config file; a file cannot set it."""

    extend: str | Names = ()
    required_version: str | None = None
    fail_on: Severity = "warning"
    output_format: str | None = None
    rules: Names = ()
    plugins: bool = True
    inline_config: bool = True
    exclude: Names = NOT_POSTINGS
    extend_exclude: Names = ()
    force_exclude: bool = False
    respect_gitignore: bool = True
    overrides: tuple[Override, ...] = ()
    max_bytes: Annotated[int, Limits(ge=1)] = 1_000_000
    today: date | None = None
    root: Path = Path()
    model_hidden: ClassVar = ("root",)

    if not TYPE_CHECKING:  # a checker of types reads the fields

        def __init__(self, **told: Any) -> None:
            """Raises ConfigError, which names the key, where one is wrong."""
            try:
                super().__init__(**told)
            except ValueError as error:
                from jdlint.ruleset.explain import explain  # noqa: PLC0415 - only for a fault

                raise ConfigError(f"Config: {explain(error, Config)}") from error

    @property
    def rule_folders(self) -> tuple[Path, ...]:
        """The folders of rule files that `rules` names."""
        return tuple(self.root / folder for folder in self.rules)
