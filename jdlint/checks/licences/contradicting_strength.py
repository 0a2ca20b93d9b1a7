"""One credential that the posting both requires and merely prefers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.posting.credentials import credential_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Credential

_NOTHING_NAMED: Final = frozenset(["license", "state-license", "certification", "registration"])


class ContradictingStrength(Check):
    """The check `contradicting-strength`: the preferred mention of a credential that is required elsewhere."""

    name: ClassVar[str] = "contradicting-strength"

    def run(self, case: Case) -> Iterator[Hit]:
        """The first contradicting mention of each credential."""
        required: dict[str, Credential] = {}
        preferred: dict[str, Credential] = {}
        for one in case.posting.credentials:
            if one.id not in _NOTHING_NAMED and one.strength != "unstated":
                (required if one.strength == "required" else preferred).setdefault(one.id, one)
        for identity, one in preferred.items():
            other = required.get(identity)
            if other:
                row = credential_row(identity)
                values = {"name": (row.letters or row.name) if row else one.text, "line": other.line}
                yield Hit(one.span, values)
