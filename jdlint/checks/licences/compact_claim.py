"""A compact licence or privilege that the state of the work, the occupation or the date does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.american import one_state
from jdlint.checks.licences.titles import alternatives, state_name
from jdlint.tables.read import read_table
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.posting import Posting

_CLAIM: Final = Linear(
    rb"\b(?:(?i:(?:multi-?state|compact) (?:[A-Za-z]+ )?(?:licen[sc]e|licensure|privilege))|"
    rb"(?i:(?:nurse licensure|counseling|social work(?: licensure)?|physical therapy|pt|ot|aprn|pa|psychology) compact)"
    rb"|"
    rb"PSYPACT|NLC|eNLC|IMLC)\b"
)
_NURSING: Final = Lazy(rb"\b(?:rn|lpn|lvn|nurs\w+)\b")
_NAMED: Final = {
    b"nurse licensure": "nlc",
    b"nlc": "nlc",
    b"enlc": "nlc",
    b"psypact": "psypact",
    b"psychology": "psypact",
    b"counseling": "counseling-compact",
    b"social work": "social-work-compact",
    b"aprn": "aprn-compact",
    b"imlc": "imlc",
    b"physical therapy": "pt-compact",
    b"pt": "pt-compact",
    b"ot": "ot-compact",
    b"pa": "pa-compact",
}


class CompactClaim(Check):
    """The check `compact-claim`: the first claim of a compact that the table contradicts."""

    name: ClassVar[str] = "compact-claim"

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit, or none."""
        posting = case.posting
        match = _CLAIM.search(posting.folded) if posting.credentials else None
        if not match:
            return
        span = Span(*match.span())
        compact = _compact(match[0].lower(), posting, span)
        if not compact or compact["certainty"] == "UNCERTAIN":
            return
        state = one_state(case)
        fault = _fault(compact, state[3:] if state else "")
        if fault:
            values = {"compact": compact["name"], "fault": fault, "as_of": compact["as_of"]}
            unsure = compact.get("members_certainty") == "UNCERTAIN" or compact["certainty"] != "VERIFIED"
            url = read_table("licensure", "compacts")["sources"].get(compact.get("source"))
            yield Hit(span, values, severity="info" if unsure else None, url=url)


def _compact(claim: bytes, posting: Posting, span: Span) -> dict[str, Any] | None:
    """The compact that a claim names, else that of a credential in the sentence, or in the posting."""
    rows: dict[str, dict[str, Any]] = {row["id"]: row for row in read_table("licensure", "compacts")["rows"]}
    for word, identity in _NAMED.items():
        if claim == word or claim.startswith(word + b" "):
            return rows[identity]
    if _NURSING.search(claim):
        return rows["nlc"]
    sentence = posting.sentence_at(span.start)
    ids = {one.id for one in posting.credentials if sentence and sentence.span.covers(one.span)}
    every = {one.id for one in posting.credentials}
    return next((row for known in (ids, every) for row in rows.values() if known & {*row["covers"]}), None)


def _fault(compact: dict[str, Any], state: str) -> str:
    if compact["status"] == "none":
        return "it is not in force yet: nobody holds a licence or privilege under it"
    if not state:
        return ""
    name = state_name(f"US-{state}")
    if state in compact.get("outside", ()):
        return f"{name} is not a member"
    if state in compact.get("enacted", ()):
        return f"{name} has enacted it but does not issue or honour it yet"
    if compact["status"] == "some" and compact.get("issuing") and state not in compact["issuing"]:
        issuing = alternatives([state_name(f"US-{code}") for code in compact["issuing"]]).replace(" or ", " and ")
        return f"only {issuing} issue privileges so far"
    return ""
