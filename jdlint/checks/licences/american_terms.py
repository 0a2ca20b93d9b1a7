"""Words and phrases that only an American posting should write otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jdlint.checks.terms import Terms
from jdlint.checks.workplace import find_workplace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.checks.base import Case, Hit


class AmericanTerms(Terms):
    """The check `american-terms`: as `terms`, but only where all places of work are in the United States."""

    name: ClassVar[str] = "american-terms"

    def run(self, case: Case) -> Iterator[Hit]:
        """The matches of the terms, or none."""
        codes = find_workplace(case.posting, case.facts).codes
        if codes and all(code.startswith("US") for code in codes):
            yield from super().run(case)
