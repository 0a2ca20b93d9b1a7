"""A licence asked for by a title that the state of the work does not issue."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.american import one_state, takes_any_state
from jdlint.checks.licences.letters import all_letters, letters_of
from jdlint.checks.licences.titles import Cell, alternatives, as_of, cells_of, source_url, state_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.checks.base import Severity
    from jdlint.posting.parts import Credential
    from jdlint.posting.posting import Posting


class WrongStateTitle(Check):
    """The check `wrong-state-title`: one finding a field, at the first title that the state does not issue.

    Only with one resolved state, not remote and not federal; silent where the local title is listed too, where the
    sentence accepts equivalents or other states, and on what the table is not sure of.
    """

    name: ClassVar[str] = "wrong-state-title"

    def run(self, case: Case) -> Iterator[Hit]:
        """The first wrong title of each field."""
        asked = all_letters(case.posting)
        state = one_state(case) if asked else None
        if not state:
            return
        for cell in cells_of(state):
            if cell.certainty == "UNCERTAIN" or asked & {*cell.accept}:
                continue
            wrong = [one for one in case.posting.credentials if letters_of(one) in cell.absent]
            if wrong and not any(accepts_others(case.posting, one) for one in wrong):
                yield _hit(wrong[0], cell)


def accepts_others(posting: Posting, credential: Credential) -> bool:
    """Whether the sentence of a credential accepts equivalents, or the licence of another state."""
    if credential.jurisdiction and not is_of_workplace(posting, credential):
        return True
    sentence = posting.sentence_at(credential.span.start)
    text = posting.folded[slice(*sentence.span)] if sentence else b""
    return takes_any_state(text) or b"equivalent" in text.lower()


def is_of_workplace(posting: Posting, credential: Credential) -> bool:
    """Whether the state that a credential names is one of those where the work is done, or none is known."""
    codes = {place.code for place in posting.locations if place.code}
    return not codes or credential.jurisdiction in codes


def _hit(credential: Credential, cell: Cell) -> Hit:
    values = {
        "title": letters_of(credential),
        "state": state_name(cell.state),
        "field": cell.field,
        "local": alternatives(cell.titles),
        "as_of": as_of(),
    }
    offered = tuple(title.split(" (")[0] for title in cell.titles)
    severity: Severity | None = None if cell.certainty == "VERIFIED" else "info"
    return Hit(credential.span, values, offered, severity=severity, url=source_url(cell))
