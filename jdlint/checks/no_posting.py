"""A file that is no job posting: said once, instead of naming all that it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator


class NoPosting(Check):
    """The check `no-posting`."""

    name: ClassVar[str] = "no-posting"

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the first words of a text that is no posting."""
        if not case.posting.is_posting:
            yield Hit(posting_anchor(case.posting))
