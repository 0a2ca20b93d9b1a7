"""A rule: everything that one rule file says about one fault."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal

from jdlint.checks.base import Check, Evidence, Severity
from jdlint.model import NO_ENTRIES, Limits, Strict
from jdlint.posting.contexts import ContextName
from jdlint.posting.parts import SectionKind
from jdlint.ruleset.explain import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ValidationInfo
    from pydantic_core import CoreSchema

RuleName = Annotated[str, Limits(pattern=r"^(?:[a-z0-9]+(?:-[a-z0-9]+)*/)?[a-z0-9]+(?:-[a-z0-9]+)*$")]
FamilyName = Annotated[str, Limits(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
Text = Annotated[str, Limits(min_length=1, strip_whitespace=True)]
Certainty = Literal["VERIFIED", "KNOWN", "UNCERTAIN"]


class RuleSource(Strict):
    """Where it is written: a statute, a study, a guideline. `read` tells whether it was read at its source."""

    title: Text
    url: str = ""
    read: bool = False
    certainty: Certainty = "KNOWN"
    as_of: date | None = None


class Where(Strict):
    """Where a rule applies. Empty means everywhere; what is listed under `not_...` and `silent_in` is left alone.

    `sections` are kinds of sections, `silent_in` names contexts of the table `rules/inclusive/data/contexts.toml`.
    """

    languages: tuple[str, ...] = ("en",)
    sections: tuple[SectionKind, ...] = ()
    not_sections: tuple[SectionKind, ...] = ()
    jurisdictions: tuple[str, ...] = ()
    silent_in: tuple[ContextName, ...] = ()
    roles: tuple[str, ...] = ()


class Precision(Strict):
    """How often the rule was right: findings judged on real postings, how many were right, and when."""

    judged: Annotated[int, Limits(ge=0)]
    right: Annotated[int, Limits(ge=0)]
    on: date
    note: str = ""


class Example(Strict):
    """A text and exactly what the rule must find in it; `finds` is empty where it must stay silent.

    `offers` lists, for each find, the first replacement offered. The rest are facts that hold for the example.
    """

    text: Text
    finds: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    severity: Severity | None = None
    place: str | None = None
    today: date | None = None
    employer: dict[str, Any] = NO_ENTRIES
    sections: dict[str, str] = NO_ENTRIES


def _build_check(value: Any, info: ValidationInfo) -> Any:
    if isinstance(value, Check):
        return value
    known: dict[str, type[Check]] = (info.context or {}).get("checks", {})
    use = value.get("use") if isinstance(value, dict) else None
    if use not in known:
        close = did_you_mean(str(use), known, otherwise=f"; there are {', '.join(sorted(known))}")
        raise ValueError(f"use = {use!r} names no check{close}")
    return known[use].model_validate(value, context=info.context)


class _Built:
    """Marks the field whose value is built by the class that its `use` names."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], CoreSchema]) -> CoreSchema:
        from pydantic_core import core_schema  # noqa: PLC0415 - called by pydantic

        return core_schema.with_info_before_validator_function(_build_check, handler(source))


class Rule(Strict):
    """One rule. `family` is the folder of its file, `name` the file's stem.

    `profiles` names the sets of rules that it belongs to; `rules/profiles.toml` says what each of them adds to. Where a
    rule in `leaves_to` finds anything in a posting, this one has nothing to add, unless the config asks for it.
    """

    name: RuleName
    family: FamilyName
    aliases: tuple[RuleName, ...] = ()
    severity: Severity
    summary: Text
    message: Text
    rationale: Text
    evidence: Evidence
    sources: tuple[RuleSource, ...] = ()
    profiles: tuple[str, ...] = ("recommended",)
    leaves_to: tuple[RuleName, ...] = ()
    where: Where = Where()
    precision: Precision | None = None
    check: Annotated[Check, _Built()]
    examples: tuple[Example, ...] = ()

    @property
    def url(self) -> str:
        """The first source that has an address, or nothing."""
        return next((source.url for source in self.sources if source.url), "")
