"""One credential that the posting both requires and merely prefers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.posting.credentials import credential_row
from jdlint.posting.wording import any_in_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Credential
    from jdlint.posting.posting import Posting

_NOTHING_NAMED: Final = frozenset(["license", "state-license", "certification", "registration"])


_LONGEST: Final = 160
_NEAR: Final = 40
_WELCOME: Final = any_in_bytes("preferred, desir(?:ed|able), a plus, an advantage, nice to have, a bonus, an asset")
_LATER: Final = any_in_bytes("""
    within, ability to (?:obtain|earn), able to (?:obtain|earn), eligib\\w+, obtain, attain\\w*, upon hire,
    at time of hire, following hire, after hire, maintain\\w*
""")
_QUALIFIED: Final = any_in_bytes("""
    supervis\\w+, instructors?, trainers?, mentors?, advanced, senior, specialty, level [0-9iv]+, courses?,
    program(?:me)?s?, training, modules?, accredited (?:degree|school|course|program\\w*), dual, second, additional,
    multi-?state, compact, experience, background, years?
""")
"""What makes of a credential another one, or of its mention one of something else."""


class ContradictingStrength(Check):
    """The check `contradicting-strength`: the preferred mention of a credential that is required elsewhere.

    Silent where the two are asked for at different times, in different places or in different capacities.
    """

    name: ClassVar[str] = "contradicting-strength"

    def run(self, case: Case) -> Iterator[Hit]:
        """The first contradicting mention of each credential."""
        required: dict[str, Credential] = {}
        preferred: dict[str, Credential] = {}
        for one in case.posting.credentials:
            if one.id not in _NOTHING_NAMED and one.strength != "unstated" and _is_plain(case.posting, one):
                if one.strength == "required":
                    required.setdefault(one.id, one)
                elif _is_plainly_preferred(case.posting, one):
                    preferred.setdefault(one.id, one)
        for identity, one in preferred.items():
            other = required.get(identity)
            if other and not (_is_a_matter_of_time(case.posting, one, other) or _differ(case.posting, one, other)):
                row = credential_row(identity)
                values = {"name": (row.letters or row.name) if row else one.text, "line": other.line}
                yield Hit(one.span, values)


def _is_a_matter_of_time(posting: Posting, *mentions: Credential) -> bool:
    """Whether one of them is asked for at another time than the other."""
    sentences = (posting.sentence_at(one.span.start) for one in mentions)
    return any(sentence and _LATER.search(posting.folded, *sentence.span) for sentence in sentences)


def _differ(posting: Posting, one: Credential, other: Credential) -> bool:
    """Whether they are of different places, or qualified differently by the words about them."""
    if one.jurisdiction and other.jurisdiction and one.jurisdiction != other.jurisdiction:
        return True
    return _qualifiers(posting, one) != _qualifiers(posting, other)


def _qualifiers(posting: Posting, credential: Credential) -> set[bytes]:
    sentence = posting.sentence_at(credential.span.start)
    if sentence is None:
        return set()
    return {found[0].lower() for found in _QUALIFIED.finditer(posting.folded, *sentence.span)}


def _is_plainly_preferred(posting: Posting, credential: Credential) -> bool:
    """Whether the words right behind it say so, or its section does."""
    section = posting.section_at(credential.span.start)
    behind = posting.folded[credential.span.end : credential.span.end + _NEAR]
    headed = section is not None and section.kind == "preferred" and section.found_by != "content"
    return headed or _WELCOME.search(behind) is not None


def _is_plain(posting: Posting, credential: Credential) -> bool:
    """Whether its sentence is short enough to say one thing; run-together text often says several."""
    sentence = posting.sentence_at(credential.span.start)
    return sentence is not None and sentence.span.end - sentence.span.start <= _LONGEST
