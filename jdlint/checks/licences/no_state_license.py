"""A state licence demanded for addiction counselors where the state itself issues none."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.american import one_state
from jdlint.checks.licences.title import job_title
from jdlint.checks.licences.titles import alternatives, as_of, cells_of, state_name
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEMANDS: Final = frozenset(["license", "state-license", "licensed-addiction-counselor"])
_FIELD: Final = "addiction counselor"
_TITLE: Final = Lazy(
    r"(?i)\b(?:addictions?|substance (?:abuse|use)|chemical dependency|alcohol and drug|sud|recovery) (?:disorder )?"
    r"(?:counselor|therapist|specialist|professional)\b"
)


class NoStateLicense(Check):
    """The check `no-state-license`: at the demand, in a posting for an addiction counselor, in one resolved state."""

    name: ClassVar[str] = "no-state-license"

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit, or none."""
        state = one_state(case)
        demands = [one for one in case.posting.credentials if one.id in _DEMANDS]
        if not state or not demands or not _TITLE.search(job_title(case.posting)):
            return
        for cell in cells_of(state):
            if cell.field == _FIELD and not cell.licensed and cell.certainty != "UNCERTAIN":
                names = alternatives(list(cell.accept or cell.others)) or "the certificate that counts"
                values = {"state": state_name(state), "names": names, "as_of": as_of()}
                yield Hit(demands[0].span, values, severity=None if cell.certainty == "VERIFIED" else "info")
