"""Where the work is done, as far as posting and config tell: what every rule about local law or titles asks first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdlint.checks.facts import Facts
    from jdlint.posting.posting import Posting


@dataclass(frozen=True, slots=True)
class Workplace:
    """The places that are known. `codes` are ISO 3166-2 (or 3166-1 where only the country is known), each once."""

    codes: tuple[str, ...]
    localities: tuple[str, ...] = ()
    remote: bool | None = None

    @property
    def only(self) -> str | None:
        """The one place of a posting that names exactly one and is not remote; else None."""
        return self.codes[0] if len(self.codes) == 1 and not self.remote else None


def find_workplace(posting: Posting, facts: Facts) -> Workplace:
    """What the posting says of itself; the default place of the config only where it says nothing."""
    codes = tuple(dict.fromkeys(place.code for place in posting.locations if place.code))
    localities = tuple(dict.fromkeys(place.locality for place in posting.locations if place.locality))
    if not codes and facts.place:
        codes = (facts.place,)
    return Workplace(codes, localities, posting.metadata.remote)
