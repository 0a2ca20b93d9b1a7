"""A degree below what every state asks for the independent clinical licence that is demanded."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.posting.credentials import credential_row
from jdlint.posting.wording import any_in_bytes
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Credential

_FIELDS: Final = frozenset(["counseling", "social-work", "mft", "psychology"])
_LESS: Final = frozenset(["addiction", "nursing", "peer-support", "case-management", "behavior-analysis"])
"""Fields whose credentials a lower degree may do for."""
_LOWER: Final = frozenset(["bachelor", "entry", "generic", "nonclinical", "peer", "support", "varies"])
_BELOW: Final = any_in_bytes("""
    bachelor'?s?(?: degree)?, associate'?s degree, high school diploma
""")
_EITHER: Final = any_in_bytes("""
    master'?s?(?: degree)? or (?:a )?bachelor'?s?(?: degree)?,
    bachelor'?s?(?: degree)? or (?:a )?master'?s?(?: degree)?
""")
_MORE: Final = any_in_bytes(
    "master\\w*, doctora\\w+, ph\\.?d, psy\\.?d, msw, graduate degree, bachelor'?s?(?: degree)? (?:and|plus)"
)


class DegreeBelow(Check):
    """The check `degree-below`: at the degree, where an independent licence is required and no higher degree.

    Silent where a credential that takes less is asked for too: of several levels, the lowest degree fits the lowest.
    """

    name: ClassVar[str] = "degree-below"

    def run(self, case: Case) -> Iterator[Hit]:
        """The first degree that is too low."""
        posting = case.posting
        licence = next((one for one in posting.credentials if is_clinical(one)), None)
        if not licence or any(map(_takes_less, posting.credentials)):
            return
        degrees = [(item.span, posting.folded[slice(*item.span)]) for item in posting.requirements]
        higher = any(_MORE.search(text) and not _EITHER.search(text) for _, text in degrees)
        for span, text in degrees:
            match = _EITHER.search(text) or (None if higher else _BELOW.search(text))
            if match:
                start, end = match.span()
                yield Hit(Span(span.start + start, span.start + end), {"license": licence.text})
                return


def _takes_less(credential: Credential) -> bool:
    row = credential_row(credential.id)
    if not row or credential.strength == "preferred":
        return False
    return row.family in _LESS or (row.family in _FIELDS and row.level in _LOWER)


def is_clinical(credential: Credential) -> bool:
    """Whether a licence for independent clinical practice is asked for, and not merely welcome."""
    row = credential_row(credential.id)
    if not row or credential.strength == "preferred":
        return False
    return (
        row.kind == "license" and row.level == "independent" and row.family in _FIELDS and row.certainty != "UNCERTAIN"
    )
