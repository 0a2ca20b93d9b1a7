"""A job for beginners that demands a licence which takes years of supervised practice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.degree_below import is_clinical
from jdlint.posting.wording import any_in_bytes
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_JUNIOR: Final = any_in_bytes("""
    entry[- ]level, no (?:prior |previous )?experience (?:is )?(?:required|needed|necessary),
    new grad(?:uate)?s? (?:are )?(?:welcome|encouraged), recent graduates? (?:are )?(?:welcome|encouraged),
    0 ?- ?1 years?
""")
_ALSO: Final = any_in_bytes("""
    associate, supervision, license[- ]eligible, licensure[- ]eligible, provisional, toward licensure, lmsw,
    pre-?licensed
""")


class JuniorLevel(Check):
    """The check `junior-level`: at the words for beginners, where an independent clinical licence is required."""

    name: ClassVar[str] = "junior-level"

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit, or none."""
        posting = case.posting
        licence = next((one for one in posting.credentials if is_clinical(one)), None)
        if not licence or licence.strength != "required" or _ALSO.search(posting.folded):
            return
        match = _JUNIOR.search(posting.folded)
        if match:
            yield Hit(Span(*match.span()), {"license": licence.text})
