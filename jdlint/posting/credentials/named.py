"""The credentials that a posting names: each mention once, with the credential that it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.credentials.bodies import only_bodies
from jdlint.posting.credentials.context import Company
from jdlint.posting.credentials.levels import level_end
from jdlint.posting.credentials.listed import NEXT, with_verdicts
from jdlint.posting.credentials.others import is_of_a_person
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.credentials.place import Place, Places
    from jdlint.posting.credentials.rows import CredentialRow
    from jdlint.posting.credentials.squeeze import Squeezed
    from jdlint.posting.credentials.vocabulary import Seen, Term

_OR_AS: Final = Lazy(r",? or (?:as )?an? ")
_SWITCH: Final = Lazy(r"\s*[(\[]\s*")


class Mention(Struct, frozen=True, gc=False):
    """One mention: its place, and the row that it means (None where it names none)."""

    id: str
    span: Span
    place: Place
    row: CredentialRow | None = None

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return self.place.between(*self.span)


class _Found(Struct, frozen=True, gc=False):
    span: Span
    place: Place
    terms: tuple[Term, ...]


def find_named(text: Squeezed, seen: Sequence[Seen], places: Places) -> Iterator[tuple[Mention, bool]]:
    """Each mention of a named credential in order, and whether it is asked of the candidate."""
    named = {term.row.id for one in seen for term in one.terms if term.how in ("name", "title")}
    company = Company(named=named, whole=text.lower.decode("latin-1"))
    found = list(_joined(list(_placed(text, seen, places))))
    mentions = list(_mentions(found, company))
    bodies = only_bodies(mentions)
    for number, (mention, asked) in enumerate(with_verdicts(mentions)):
        yield mention, asked and number not in bodies


def _mentions(found: Sequence[_Found], company: Company) -> Iterator[Mention]:
    rows = [_meaning(one, company) for one in found]
    for number, one in enumerate(found):
        row = rows[number] or _fellow(number, found, rows)
        if row:
            rows[number] = row
            yield Mention(row.id, one.span, one.place, row)


def _fellow(number: int, found: Sequence[_Found], rows: Sequence[CredentialRow | None]) -> CredentialRow | None:
    """What letters mean in a row with others: next to one of their family, or between any two."""
    here = found[number]
    beside = [row for at in (number - 1, number + 1) if (row := _in_reach(at, here, found, rows))]
    weak = [term.row for term in here.terms if term.how == "weak"]
    kin = next((row for row in weak if any(row.family == other.family for other in beside)), None)
    between = weak[0] if weak and len(beside) > 1 else None
    return kin or between or _last_of_a_row(number, found, rows)


def _in_reach(
    at: int, here: _Found, found: Sequence[_Found], rows: Sequence[CredentialRow | None]
) -> CredentialRow | None:
    if not 0 <= at < len(found) or found[at].place is not here.place:
        return None
    return rows[at] if _gap(here.span, found[at].span) <= NEXT else None


def _last_of_a_row(number: int, found: Sequence[_Found], rows: Sequence[CredentialRow | None]) -> CredentialRow | None:
    """The profession that ends a row of licences: "as an LCSW or LMFT, or as a psychologist"."""
    here, last = found[number], rows[number - 1] if number else None
    title = next((term.row for term in here.terms if term.how == "title"), None)
    if not title or not last or last.kind != "license" or found[number - 1].place is not here.place:
        return None
    between = here.place.between(found[number - 1].span.end, here.span.start)
    return title if _OR_AS.fullmatch(between) else None


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _placed(text: Squeezed, seen: Sequence[Seen], places: Places) -> Iterator[_Found]:
    for one in seen:
        place = places.at(Span(one.start, one.end))
        if place:
            sentence = place.sentence.span
            span = Span(text.place(one.start, sentence), text.place(one.end - 1, sentence) + 1)
            yield _Found(_with_level(span, place, one.terms), place, one.terms)


def _with_level(span: Span, place: Place, terms: tuple[Term, ...]) -> Span:
    if all(term.how in ("name", "title") for term in terms):
        return span
    start = place.sentence.span.start
    return Span(span.start, start + level_end(place.text, span.end - start))


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
    gap = left.place.between(left.span.end, right.span.start)
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
