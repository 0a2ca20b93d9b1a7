"""Where the work is done, as far as posting and config tell: what every rule about local law or titles asks first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from jdlint.checks.facts import Facts
    from jdlint.posting.posting import Posting


class Workplace(Struct, frozen=True, dict=True):
    """The places that are known. `codes` are ISO 3166-2 (or 3166-1 where only the country is known), each once.

    `localities` are cities as named; `reach` are the countries and states from which remote work may be done, empty
    where the job is not remote or the posting does not say; `federal` tells a job with the government of the US, which
    the laws of states do not reach; `said` that the places stand in the posting and are not the config's default.
    """

    codes: tuple[str, ...]
    localities: tuple[str, ...] = ()
    remote: bool | None = None
    reach: tuple[str, ...] = ()
    federal: bool = False
    said: bool = False

    @property
    def only(self) -> str | None:
        """The one place of a posting that names exactly one and is not remote; else None."""
        return self.codes[0] if len(self.codes) == 1 and not self.remote else None

    @cached_property
    def within(self) -> frozenset[str]:
        """The codes of all places, and of the countries that they lie in."""
        return frozenset([*self.codes, *self.countries])

    @property
    def countries(self) -> tuple[str, ...]:
        """The ISO 3166-1 codes of the countries of all places, each once."""
        return tuple(dict.fromkeys(code[:2] for code in self.codes))


def find_workplace(posting: Posting, facts: Facts) -> Workplace:
    """What the posting says of itself; the default place of the config only where it says nothing."""
    said = posting.workplace
    codes = said.codes or ((facts.place,) if facts.place else ())
    remote = posting.metadata.remote
    if remote is None:
        remote = said.remote
    reach = tuple(code for code in codes if remote)
    return Workplace(codes, said.localities, remote, reach, said.federal, bool(said.codes))
