"""The credentials that a posting names: each mention once, with the credential that it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.credentials.asked import is_asked, is_of_a_person
from jdlint.posting.credentials.context import Company
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.credentials.place import Place, Places
    from jdlint.posting.credentials.rows import CredentialRow
    from jdlint.posting.credentials.squeeze import Squeezed
    from jdlint.posting.credentials.vocabulary import Seen, Term

_NEXT: Final = 12
_SWITCH: Final = Lazy(r"\s*[(\[]\s*")


class Mention(Struct, frozen=True):
    """One mention: its place, and the row that it means (None where it names none)."""

    id: str
    span: Span
    place: Place
    row: CredentialRow | None = None


class _Found(Struct, frozen=True):
    span: Span
    place: Place
    terms: tuple[Term, ...]


def find_named(text: Squeezed, seen: Sequence[Seen], places: Places) -> Iterator[tuple[Mention, bool]]:
    """Each mention of a named credential in order, and whether it is asked of the candidate."""
    named = {term.row.id for one in seen for term in one.terms if term.how in ("name", "title")}
    company = Company(named=named, whole=text.lower.decode("latin-1"))
    last: tuple[Mention, bool] | None = None
    for found in _joined(list(_placed(text, seen, places))):
        row = _meaning(found, company) or _fellow(last, found)
        if row:
            mention = Mention(row.id, found.span, found.place, row)
            asked = not row.silent and (_goes_on(last, mention) or is_asked(found.place, found.span))
            last = (mention, asked)
            yield last


def _fellow(last: tuple[Mention, bool] | None, found: _Found) -> CredentialRow | None:
    """What letters mean next to a credential of the same family: "BLS and PALS", "CPA or EA"."""
    if not last or not last[0].row or last[0].place is not found.place:
        return None
    if found.span.start - last[0].span.end > _NEXT:
        return None
    rows = (term.row for term in found.terms if term.how == "weak")
    return next((row for row in rows if row.family == last[0].row.family), None)


def _goes_on(last: tuple[Mention, bool] | None, mention: Mention) -> bool:
    """Whether it is the next in a row of alternatives of which the one before is asked for."""
    if not last or not last[1] or last[0].place is not mention.place:
        return False
    return mention.span.start - last[0].span.end <= _NEXT


def _placed(text: Squeezed, seen: Sequence[Seen], places: Places) -> Iterator[_Found]:
    for one in seen:
        place = places.at(Span(one.start, one.end))
        if place:
            sentence = place.sentence.span
            span = Span(text.place(one.start, sentence), text.place(one.end - 1, sentence) + 1)
            yield _Found(span, place, one.terms)


def _joined(found: Sequence[_Found]) -> Iterator[_Found]:
    """A full name and its letters in brackets are one mention, whichever comes first."""
    waiting: _Found | None = None
    for one in found:
        together = _together(waiting, one) if waiting else None
        if waiting and not together:
            yield waiting
        waiting = together or one
    if waiting:
        yield waiting


def _together(left: _Found, right: _Found) -> _Found | None:
    if left.place is not right.place or right.span.start < left.span.end:
        return None
    start = left.place.sentence.span.start
    gap = left.place.text[left.span.end - start : right.span.start - start]
    if not _SWITCH.fullmatch(gap):
        return None
    ids = {term.row.id for term in left.terms} & {term.row.id for term in right.terms}
    terms = tuple(term for term in (*left.terms, *right.terms) if term.row.id in ids)
    if not terms:
        return None
    closed = left.place.after(right.span, 1) in (")", "]")
    return _Found(Span(left.span.start, right.span.end + closed), left.place, terms)


def _meaning(found: _Found, company: Company) -> CredentialRow | None:
    for term in found.terms:
        if company.suits(term, place=found.place, span=found.span):
            if term.how in ("abbr", "weak") and is_of_a_person(found.place.before(found.span)):
                return None
            return term.row
    return None
