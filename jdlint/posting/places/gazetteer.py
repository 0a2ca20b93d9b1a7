"""What names of places mean: states, provinces, countries and large cities, from the tables of the family `law`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from jdlint.tables.compiled import compiled
from jdlint.tables.read import read_table
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

PlaceKind = Literal["country", "region", "city", "ambiguous"]
Known = tuple[PlaceKind, str]
"""What one name means: the kind of place and an ISO 3166 code; an ambiguous one is a region only in company."""

_WORD: Final = Lazy(r"[^\W_]+")


class Gazetteer(Struct, frozen=True):
    """Names in lower case, and short forms (CA, ON, NSW) as addresses write them."""

    names: Mapping[str, Known]
    shorts: Mapping[str, str]
    words_of_names: AbstractSet[str]
    words_of_shorts: AbstractSet[str]

    def name(self, text: str) -> Known | None:
        """What a full name means, in any case."""
        return self.names.get(text.lower())

    def short(self, text: str) -> str | None:
        """The region that a short form stands for; upper case only, as "in" and "me" are words."""
        return self.shorts.get(text)

    def may_name(self, text: str) -> bool:
        """Whether a text holds the longest word of a name or short form; where it does not, it names no place."""
        words = _WORD.findall(text)
        return not (self.words_of_shorts.isdisjoint(words) and self.words_of_names.isdisjoint(map(str.lower, words)))


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer of the bundled tables."""
    return Gazetteer(*compiled("gazetteer", _read))


def _read() -> tuple[dict[str, Known], dict[str, str], frozenset[str], frozenset[str]]:
    names: dict[str, Known] = {}
    shorts: dict[str, str] = {}
    regions = read_table("law", "regions")
    for code, spellings in read_table("law", "cities")["cities"].items():
        names.update(_all("city", code, spellings))
    for name, code in regions["ambiguous"].items():
        names[name.lower()] = ("ambiguous", code)
    for code, (full, short, *others) in regions["regions"].items():
        names.update(_all("region", code, [full, *(other for other in others if not _is_short(other))]))
        shorts.update((form, code) for form in (short, *others) if _is_short(form))
    for code, spellings in read_table("law", "countries")["countries"].items():
        names.update(_all("country", code, spellings))
    return names, shorts, _words(names), _words(shorts)


def _words(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(max(_WORD.findall(form), key=len) for form in forms)


def _all(kind: PlaceKind, code: str, spellings: Iterable[str]) -> dict[str, Known]:
    return dict.fromkeys(map(str.lower, spellings), (kind, code))


def _is_short(form: str) -> bool:
    return 0 < len(form) <= len("P.E.I.") and (form.isupper() or form.endswith(".") or len(form) <= len("Qld"))
