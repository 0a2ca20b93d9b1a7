"""Words that stand in the place of pay: "competitive salary", "DOE", in a posting that states none."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jdlint.checks.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.checks.base import Case, Hit


class VaguePay(Terms):
    """The check `vague-pay`: a term of a rule, at its first place, in a posting that states no amount of pay."""

    name: ClassVar[str] = "vague-pay"

    def run(self, case: Case) -> Iterator[Hit]:
        """The first match where no pay is stated."""
        if any(case.matches.values()) and not case.posting.pay:
            yield from sorted(super().run(case), key=lambda hit: hit.span)[:1]
