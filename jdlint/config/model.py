"""The settings that `[tool.jdlint]` may hold, and what holds where nothing is said."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from jdlint.checks.base import Severity

RuleSetting = Severity | Literal["off"]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=lambda name: name.replace("_", "-"),
                              populate_by_name=True)  # fmt: skip


class EmployerConfig(_Strict):
    """`[tool.jdlint.employer]`: what only the employer knows; what is left out is not guessed."""

    name: str | None = None
    headcount: Annotated[int, Field(ge=0)] | None = None
    headcount_by_place: dict[str, int] = Field(default_factory=dict)
    agency: bool | None = None
    federal_contractor: bool | None = None
    automated_screening: bool | None = None
    place: str | None = None


class Config(_Strict):
    """All settings of a run; paths are as the user wrote them, from the folder of the config file."""

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ("recommended",)
    fail_on: Severity = "warning"
    rules: tuple[str, ...] = ()
    severity: dict[str, RuleSetting] = Field(default_factory=dict)
    sections: dict[str, RuleSetting] = Field(default_factory=dict)
    employer: EmployerConfig = EmployerConfig()
    today: date | None = None
    max_bytes: Annotated[int, Field(gt=0)] = 1_000_000
