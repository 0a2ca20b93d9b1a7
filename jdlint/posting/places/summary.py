"""The places of a posting taken together: their codes, their cities, and whether the employer is the US government."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.posting.parts import Location

_FEDERAL: Final = re.compile(
    r"\bGS[- ]?\d{1,2}\b|\bGS-\d{3,4}-\d|\bUSAJOBS\b|\bGeneral Schedule\b|\b(?:excepted|competitive) service\b|"
    r"\bSenior Executive Service\b|\bfederal (?:civil service|civilian (?:position|employee))|\bgs_level\b",
    re.IGNORECASE,
)


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
    return Places(kept, localities, _FEDERAL.search(text) is not None)
