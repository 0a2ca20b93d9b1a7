"""The places of a posting taken together: their codes, their cities, and whether the employer is the US government."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.posting.parts import Location

_FEDERAL: Final = (
    "USAJOBS", "General Schedule", "Senior Executive Service", "gs_level", "excepted service", "Excepted Service",
    "competitive service", "Competitive Service", "federal civil service", "federal civilian employee",
)  # fmt: skip
_GRADE: Final = re.compile(r"\bGS-\d{1,2}\b|\bGS-\d{4}-\d")


@dataclass(frozen=True, slots=True)
class Places:
    """Codes and cities in the order of the posting, each once."""

    codes: tuple[str, ...]
    localities: tuple[str, ...]
    federal: bool


def sum_up(locations: Iterable[Location], text: str) -> Places:
    """Take the places together; a country is left out where a state or city in it is named too."""
    found = list(locations)
    codes = dict.fromkeys(place.code for place in found if place.code)
    held = {code[:2] for code in codes if "-" in code}
    kept = tuple(code for code in codes if "-" in code or code not in held)
    localities = tuple(dict.fromkeys(place.locality for place in found if place.locality))
    return Places(kept, localities, _is_federal(text))


def _is_federal(text: str) -> bool:
    return any(words in text for words in _FEDERAL) or ("GS-" in text and _GRADE.search(text) is not None)
