"""Whether the law of one American state governs the licences that a posting asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.checks.workplace import find_workplace
from jdlint.posting.credentials import credential_row
from jdlint.posting.wording import any_in_bytes

if TYPE_CHECKING:
    from jdlint.checks.base import Case
    from jdlint.posting.posting import Posting

_ELSEWHERE: Final = any_in_bytes("""
    nhs, nmc, hcpc, gphc, gmc, dbs, crb, uk, united kingdom, england, scotland, wales, london, per annum,
    band \\d[a-d]?, ir35, canada, canadian, ontario, quebec, alberta, british columbia, australia, ahpra,
    new zealand, ireland, india, europe(?:an)?, counsell\\w+, organisations?, programmes?, whilst, centres?, licence,
    behaviours?, specialist register, rgn, rmn, \\d+k? ?(?:gbp|eur|cad|aud)
""")
_HERE: Final = any_in_bytes("""
    401 ?\\(?k, equal opportunity employer, eeo, eoe, u\\.s\\.a?, usa, united states, medicaid, medicare, hipaa, ged,
    e-verify, americans with disabilities act, fmla, zip code, state law, board of nursing
""")
_AMERICAN_FIELDS: Final = frozenset(["counseling", "social-work", "mft", "addiction", "aprn"])
_FEDERAL: Final = any_in_bytes("""
    veterans affairs, veterans health administration, va medical center, department of defense,
    indian health service, bureau of prisons, usajobs, public health service, title 38, gs-?\\d\\d?, army, navy,
    air force, federal (?:government|employee|agency|service), tribal health, military treatment facility
""")
_ANY_STATE: Final = any_in_bytes("""
    any (?:u\\.?s\\.? )?(?:state|jurisdiction), one or more states,
    (?:the|your|their|each|every) states? (?:where|in which|of (?:practice|residence|employment|licensure)),
    state of (?:practice|residence), multi-?state, compact, nlc, psypact, state (?:where|in which),
    states? you, state equivalent,
    equivalent (?:state|license in), your (?:home )?state, licensing state
""")


_SEVERAL_STATES: Final = any_in_bytes("(?:in|across|multiple|several|other|all) (?:\\w+ )?states")


def one_state(case: Case) -> str | None:
    """The one state of the United States where the work is done: resolved, not remote, not federal; else None."""
    place = find_workplace(case.posting, case.facts).only
    if not place or not place.startswith("US-") or is_federal(case.posting):
        return None
    return place


def is_american(case: Case) -> bool:
    """Whether the work is in the United States: by its place or, where none is named, by what only Americans write."""
    codes = find_workplace(case.posting, case.facts).codes
    if codes:
        return any(code.startswith("US") for code in codes)
    folded = case.posting.folded
    if _ELSEWHERE.search(folded) or "£" in case.posting.prose:
        return False
    rows = [credential_row(one.id) for one in case.posting.credentials]
    return bool(_HERE.search(folded)) or any(row and row.state and row.family in _AMERICAN_FIELDS for row in rows)


def is_federal(posting: Posting) -> bool:
    """Whether the employer is a federal one, which may accept the licence of any state."""
    return posting.workplace.federal or bool(_FEDERAL.search(posting.folded))


def takes_any_state(text: bytes, *, beside: bool = True) -> bool:
    """Whether words accept the licence of more than one state, or of the state where the work is done.

    `beside` tells that they stand beside the licence, where "in other states" is enough.
    """
    return bool(_ANY_STATE.search(text) or (beside and _SEVERAL_STATES.search(text)))
