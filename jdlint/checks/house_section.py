"""Sections that only the house asks for: those that the config names and no other rule looks after."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.presence import has_section, is_asked
from jdlint.posting.parts import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator


class HouseSection(Check):
    """The check `house-section`: silent unless `[tool.jdlint.sections]` gives one of `kinds` a severity."""

    name: ClassVar[str] = "house-section"

    kinds: tuple[SectionKind, ...]

    def run(self, case: Case) -> Iterator[Hit]:
        """A hit at the title for each section that is asked for and absent."""
        if not case.facts.sections or not case.posting.is_posting:
            return
        for kind in self.kinds:
            severity = is_asked(case.facts, kind)
            if severity and not has_section(case.posting, [kind]):
                yield Hit(posting_anchor(case.posting), {"kind": kind.replace("-", " ")}, severity=severity)
