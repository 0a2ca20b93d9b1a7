"""Credentials in a row, "an LCSW, LPC or LMFT": what is asked of one is asked of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials.asked import TELLING_SECTIONS, is_asked, is_asked_for
from jdlint.posting.credentials.others import is_needless, is_of_others, is_paid_for
from jdlint.posting.strength import is_demand_by_itself
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.credentials.named import Mention
    from jdlint.posting.credentials.place import Place
    from jdlint.text.span import Span

NEXT: Final = 12
_STATUS: Final = "license-eligible"
"""Behind licences it is no further one: "LCSW or LMFT, or license-eligible"."""
_HELD: Final = Lazy(r"(?:(?:[Aa]n?|[Yy]our|[Ff]ull|[Cc]urrent|[Vv]alid|[Cc]lean|[Aa]ctive) ){0,4}")
"""What may stand before a credential that an item begins with."""
_PERMITS: Final = frozenset(["license", "registration"])
_NO_MORE: Final = Lazy(
    r"(?:[\s,;.:()&/+\d-]|certifi\w+|licen[sc]\w+|cards?\b|tickets?\b|registration|level \w\b|aed\b|and\b|or\b|"
    r"equivalent|required|preferred|desirable|essential|an asset|a plus|a must)*"
    r"(?: (?:with|in) [\w' ]{1,30}|\([\w ,/-]{1,30}\))?"
)
"""What may stand behind one that is all that an item holds."""
_NEVER_BY_ITSELF: Final = TELLING_SECTIONS | {"duties"}


def with_verdicts(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, bool]]:
    """Each mention, and whether it is asked of the candidate."""
    for row in _rows(mentions):
        asked = _is_asked(row)
        for mention in row:
            needless = mention is not row[0] and (mention.id == _STATUS or is_needless(mention.place, mention.span))
            yield mention, asked and not needless and not (mention.row and mention.row.silent)


def _rows(mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    row: list[Mention] = []
    for mention in mentions:
        if row and not _goes_on(row[-1], mention):
            yield row
            row = []
        row.append(mention)
    if row:
        yield row


def _goes_on(last: Mention, mention: Mention) -> bool:
    return last.place is mention.place and mention.span.start - last.span.end <= NEXT


def _is_asked(row: Sequence[Mention]) -> bool:
    first, *others = row
    if is_of_others(first.place, first.span) or is_paid_for(row[-1].place, row[-1].span):
        return False
    if is_asked_for(first.place, first.span):
        return True
    if any(is_asked(one.place, one.span) for one in others):
        return True
    return _is_a_list_of_licences(row) or _is_an_item(row)


def begins_item(place: Place, span: Span) -> bool:
    """Whether nothing but words such as "a current" stands before it."""
    return _HELD.fullmatch(place.before(span)) is not None


def _is_an_item(row: Sequence[Mention]) -> bool:
    """Whether an item holds little else: "Standard First Aid and CPR Level C" is no duty, wherever it stands."""
    place = row[0].place
    if place.kind in TELLING_SECTIONS or place.sentence.kind not in ("item", "cell") or place.is_heading:
        return False
    if not begins_item(place, row[0].span) or any(one.row and one.row.silent for one in row):
        return False
    return is_demand_by_itself(place.lower) or bool(_NO_MORE.fullmatch(place.after(row[-1].span).lower()))


def _is_a_list_of_licences(row: Sequence[Mention]) -> bool:
    """Whether the letters of two licences or more stand side by side, which says of itself what is sought."""
    place = row[0].place
    if place.kind in _NEVER_BY_ITSELF or place.is_heading:
        return False
    return sum(_is_letters_of_a_licence(one) for one in row) > 1


def _is_letters_of_a_licence(mention: Mention) -> bool:
    row = mention.row
    return row is not None and row.kind in _PERMITS and mention.text in row.abbr
