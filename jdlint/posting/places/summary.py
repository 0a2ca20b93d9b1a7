"""The places of a posting taken together: their codes, their cities, and whether the employer is the US government."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.places.remote import is_remote
from jdlint.text.lazy import Lazy
from jdlint.text.stems import Stems

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.posting.parts import Location

_FEDERAL: Final = (
    "USAJOBS", "General Schedule", "Senior Executive Service", "gs_level", "excepted service", "Excepted Service",
    "competitive service", "Competitive Service", "federal civil service", "federal civilian employee",
    "This job is open to", "Pay scale & grade", "Pay scale and grade", "Commissioned Corps",
)  # fmt: skip
_PLANS: Final = ("GS-", "GL-", "GG-", "GP-", "WG-", "WL-", "WS-")
_MAY_BE_FEDERAL: Final = Stems(",".join((*_FEDERAL, *_PLANS)))
_GRADE: Final = Lazy(r"\bGS-\d{1,2}\b|\b(?:GS|GL|GG|GP|WG|WL|WS)-\d{4}-\d")


class Places(Struct, frozen=True):
    """Codes and cities in the order of the posting, each once; `remote` is True where the text calls the job remote."""

    codes: tuple[str, ...]
    localities: tuple[str, ...]
    federal: bool
    remote: bool | None = None


def sum_up(locations: Iterable[Location], fields: str, text: str, folded: bytes, title: str) -> Places:
    """Take the places together; a country is left out where a state or city in it is named too.

    `fields` is the front matter as written, `text` the readable rest, also `folded`, `title` the words of the title.
    """
    found = list(locations)
    codes = dict.fromkeys(place.code for place in found if place.code)
    held = {code[:2] for code in codes if "-" in code}
    kept = tuple(code for code in codes if "-" in code or code not in held)
    localities = tuple(dict.fromkeys(place.locality for place in found if place.locality))
    federal = _is_federal(fields) or (_MAY_BE_FEDERAL.occur_in(folded) and _is_federal(text))
    return Places(kept, localities, federal, is_remote(fields, text, folded, title))


def _is_federal(text: str) -> bool:
    if not text:
        return False
    return any(words in text for words in _FEDERAL) or (
        any(plan in text for plan in _PLANS) and _GRADE.search(text) is not None
    )
