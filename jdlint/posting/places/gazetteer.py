"""What names of places mean: states, provinces, countries and large cities, from the tables of the family `law`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

PlaceKind = Literal["country", "region", "city", "ambiguous"]


class Known(Struct, frozen=True):
    """What one name means: an ISO 3166 code and the kind of place; an ambiguous one is a region only in company."""

    code: str
    kind: PlaceKind


class Gazetteer(Struct, frozen=True):
    """Names in lower case, and short forms (CA, ON, NSW) as addresses write them."""

    names: Mapping[str, Known]
    shorts: Mapping[str, str]

    def name(self, text: str) -> Known | None:
        """What a full name means, in any case."""
        return self.names.get(text.lower())

    def short(self, text: str) -> str | None:
        """The region that a short form stands for; upper case only, as "in" and "me" are words."""
        return self.shorts.get(text)


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer of the bundled tables."""
    names: dict[str, Known] = {}
    shorts: dict[str, str] = {}
    regions = read_table("law", "regions")
    for code, spellings in read_table("law", "cities")["cities"].items():
        names.update((name.lower(), Known(code, "city")) for name in spellings)
    for name, code in regions["ambiguous"].items():
        names[name.lower()] = Known(code, "ambiguous")
    for code, (full, short, *others) in regions["regions"].items():
        names[full.lower()] = Known(code, "region")
        names.update((other.lower(), Known(code, "region")) for other in others if not _is_short(other))
        shorts.update((form, code) for form in (short, *others) if _is_short(form))
    for code, spellings in read_table("law", "countries")["countries"].items():
        names.update((name.lower(), Known(code, "country")) for name in spellings)
    return Gazetteer(names, shorts)


def _is_short(form: str) -> bool:
    return 0 < len(form) <= len("P.E.I.") and (form.isupper() or form.endswith(".") or len(form) <= len("Qld"))
