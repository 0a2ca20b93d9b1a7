"""Letters and professions that mean a credential only in the right company."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials.others import is_of_a_town
from jdlint.posting.credentials.place import ASKING_SECTIONS
from jdlint.posting.wording import alternatives, any_of
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from jdlint.posting.credentials.place import Place
    from jdlint.posting.credentials.rows import CredentialRow
    from jdlint.posting.credentials.vocabulary import Term
    from jdlint.text.span import Span

SHORT: Final = 2
_LONGEST: Final = 1_000_000
"""No posting has more characters, and the words of all trades are not looked for in what has."""
_MANY: Final = 2
_BEFORE_TITLE: Final = alternatives("""
    licen[sc]ed, certified, registered, credentialed, chartered, licensure as an?, licen[sc]e as an?,
    registration as an?, certification as an?, register as an?, registered as an?,
    licen[sc]e to practi[cs]e psychotherapy
""")
_LICENCE_BEFORE: Final = Lazy(rf"\b(?:{_BEFORE_TITLE})\W+(?:\w+\W+){{0,3}}$")
_COUNCIL: Final = Lazy(r"\b(?:hc?pc|nmc|gmc|gphc|gdc|goc|swe|bps)[ -](?:registered|accredited|qualified)")
"""Who is registered with a council is named by the council, not by the profession behind it."""
_LICENCE_AFTER: Final = Lazy(
    r"^s?\W+(?:state )?(?:licen[sc](?:e|es|ure|ed)|registration|certifi(?:cation|cate|ed)|registered)\b"
)
_HELD_BEFORE: Final = Lazy(r"\b(?:current|valid|certified|hold an?|possess an?) $")
_HELD_AFTER: Final = Lazy(
    r"^s? (?:certifi|licen[sc]|credential|accredit|designation|qualified|registration|registered)"
)
_LICENCE_WORD: Final = any_of("licen[sc]\\w+, certif\\w+, regist(?:ered|ration), credential\\w*")


class Company:
    """The company that terms are in: what the whole posting says of each credential, asked once for each.

    `named` are the ids that the posting names in words, `whole` is all of it in lower case.
    """

    def __init__(self, *, named: AbstractSet[str], whole: str) -> None:
        self._named = named
        self._whole = whole[:_LONGEST]
        self._about: dict[str, int] = {}
        self._else: dict[str, bool] = {}

    def suits(self, term: Term, *, place: Place, span: Span) -> bool:
        """Whether a term means its credential there."""
        if term.how == "title":
            before, after = place.before(span).lower(), place.after(span).lower()
            return bool(_LICENCE_BEFORE.search(_COUNCIL.sub("", before)) or _LICENCE_AFTER.search(after))
        return term.how != "weak" or self._suits_letters(term, place, span)

    def _suits_letters(self, term: Term, place: Place, span: Span) -> bool:
        about = self._speaks_of(term.row)
        around = place.around(span)
        near = term.row.id in self._named or (about > 0 and any(word in around for word in term.row.near))
        if sum(chr(value).isalnum() for value in term.form) <= SHORT:
            return near and bool(_LICENCE_WORD.search(around)) and not is_of_a_town(place.before(span))
        if not self._is_something_else(term.row) and _is_said_to_be_held(place, span):
            return True
        if near or (about and _LICENCE_WORD.search(place.around(span, 25))):
            return True
        return about >= min(_MANY, len(term.row.near)) and place.kind in ASKING_SECTIONS

    def _speaks_of(self, row: CredentialRow) -> int:
        """How many of the words of its trade the posting uses; none where it speaks of something else."""
        if row.id not in self._about:
            about = () if self._is_something_else(row) else row.near
            self._about[row.id] = sum(word in self._whole for word in about)
        return self._about[row.id]

    def _is_something_else(self, row: CredentialRow) -> bool:
        if row.id not in self._else:
            self._else[row.id] = row.id not in self._named and any(foe in self._whole for foe in row.foes)
        return self._else[row.id]


def _is_said_to_be_held(place: Place, span: Span) -> bool:
    """Whether the words right beside letters say that they are held: "RSA certificate", "current RSA"."""
    return bool(_HELD_BEFORE.search(place.before(span, 16).lower()) or _HELD_AFTER.match(place.after(span, 24).lower()))
