"""Items of a section about licences alone: what such an item names is a credential, whether a table has it or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials.letters import row_at_first
from jdlint.posting.wording import alternatives
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jdlint.posting.credentials.place import Place

_HEADING: Final = Lazy(r"licen|certif|regist|credential|ticket")
_WORD: Final = r"[A-Z0-9][\w/&+'.-]*[\w+]"
_NAME: Final = Lazy(
    rf"(?:(?:Current|Valid|Active) )?(?P<name>{_WORD}(?:,? (?:(?:of|in|and|or|for|the|&) )?{_WORD}){{0,7}}"
    r"(?: \([A-Z][\w/ -]*\))?)(?=\s*(?:[.,;:(]|$)| (?:required|preferred|desired|within|or equivalent|is|upon|at)\b)"
)
_LETTERS: Final = Lazy(r"[A-Z][A-Z-]{2,}")
_OTHER: Final = alternatives("""
    degrees?, diploma, ged, bachelor\\w*, master\\w*, associates?, experience, none, n/a, yes, no, background,
    clearance, citizen\\w*, insurance, question, date, type, status, education, graduate, years?, required,
    preferred, notes?, when, hire, vaccin\\w+, screen\\w*, pay, travel, schedule, skills?, other, eligib\\w+,
    accredited, must, ability, we, you, your
""")
_OTHER_WORD: Final = Lazy(rf"(?i)\b(?:{_OTHER})\b")


def devoted_letters(place: Place) -> Iterator[re.Match[str]]:
    """The letters that a sentence of such a section begins with."""
    return row_at_first(place.text) if _is_devoted(place) else iter(())


def devoted_name(place: Place) -> re.Match[str] | None:
    """The name that an item of a headed section of licences begins with, or None where it is about something else."""
    if place.sentence.kind not in ("item", "cell") or not _is_devoted(place):
        return None
    match = _NAME.match(place.text)
    if not match or _OTHER_WORD.search(match["name"]):
        return None
    return match if " " in match["name"] or _LETTERS.match(match["name"]) else None


def _is_devoted(place: Place) -> bool:
    return place.kind == "licensure" and _HEADING.search(place.heading) is not None
