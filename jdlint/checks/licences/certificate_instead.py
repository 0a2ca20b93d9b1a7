"""A national certificate offered as an alternative to the state licence that the work needs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.posting.credentials import CredentialRow, credential_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Credential
    from jdlint.posting.posting import Posting

_FIELDS: Final = frozenset(["counseling", "social-work", "mft", "psychology", "nursing"])
_REACH: Final = 30


class CertificateInstead(Check):
    """The check `certificate-instead`: a certificate joined by "or" or a slash to a licence that is required."""

    name: ClassVar[str] = "certificate-instead"

    def run(self, case: Case) -> Iterator[Hit]:
        """Each certificate that stands as an alternative."""
        asked = [(one, credential_row(one.id)) for one in case.posting.credentials]
        for (left, left_row), (right, right_row) in pairwise(asked):
            if _is_mixed(left_row, right_row) and _are_alternatives(case.posting, left, right):
                licence, other = (left, right) if left_row and left_row.kind == "license" else (right, left)
                if other.strength != "preferred":
                    yield Hit(other.span, {"license": licence.text})


def _is_mixed(left: CredentialRow | None, right: CredentialRow | None) -> bool:
    if not left or not right or left.family != right.family or left.family not in _FIELDS:
        return False
    licence, other = (left, right) if left.kind == "license" else (right, left)
    return licence.kind == "license" and licence.state and other.kind == "certification" and not other.state


def _are_alternatives(posting: Posting, left: Credential, right: Credential) -> bool:
    between = posting.folded[left.span.end : right.span.start].lower()
    return len(between) <= _REACH and between.strip(b" ,)(") in (b"or", b"/", b"and/or")
