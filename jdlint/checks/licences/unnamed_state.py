"""A licence that states issue, asked for where neither the posting nor its place says which state."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.american import is_american, is_federal, takes_any_state
from jdlint.checks.workplace import find_workplace
from jdlint.posting.credentials import credential_row, names_a_state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Credential
    from jdlint.posting.posting import Posting


_SHOWN: Final = 3


class UnnamedState(Check):
    """The check `unnamed-state`: one finding, at the first such licence; info where the posting names several states.

    Silent where one state is named anywhere, or several beside a licence, where the work is in one place, for federal
    employers, and where the words accept any state, a compact, or the state where the person works.
    """

    name: ClassVar[str] = "unnamed-state"

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit, or none."""
        posting = case.posting
        wanting = [one for one in posting.credentials if _is_of_a_state(one)]
        if not wanting or any(one.jurisdiction for one in posting.credentials):
            return
        place = find_workplace(posting, case.facts)
        if place.only or not is_american(case) or is_federal(posting) or _takes_any(posting, wanting):
            return
        several = len([code for code in place.codes if code.startswith("US-")]) > 1
        if not several and names_a_state(posting.prose):
            return
        named = ", ".join(list(dict.fromkeys(one.text for one in wanting))[:_SHOWN])
        yield Hit(wanting[0].span, {"named": named}, severity="info" if several else None)


def _is_of_a_state(credential: Credential) -> bool:
    row = credential_row(credential.id)
    return bool(row and row.state)


def _takes_any(posting: Posting, wanting: list[Credential]) -> bool:
    """Whether the posting accepts more than one state, or the sentence of one of the licences does or names some."""
    sentences = [posting.sentence_at(one.span.start) for one in wanting]
    beside = [sentence.span for sentence in sentences if sentence]
    return (
        takes_any_state(posting.folded, beside=False)
        or any(takes_any_state(posting.folded[slice(*span)]) for span in beside)
        or any(names_a_state(posting.prose[slice(*span)]) for span in beside)
    )
