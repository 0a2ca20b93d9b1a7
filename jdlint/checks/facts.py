"""What a rule may need to know and a text may not hold: the employer, the place, the date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


class Employer(Struct, frozen=True):
    """What only the employer knows. None: not told, and no rule may guess it."""

    name: str | None = None
    headcount: int | None = None
    headcount_by_place: Mapping[str, int] = {}
    agency: bool | None = None
    federal_contractor: bool | None = None
    automated_screening: bool | None = None


class Facts(Struct, frozen=True):
    """Employer and date as told by config or caller; `place` is a default ISO 3166-2 code for postings that name none.

    `today` is never read from a clock here: the command line passes it, a program may.
    """

    employer: Employer = field(default_factory=Employer)
    place: str | None = None
    today: date | None = None
    sections: Mapping[str, str] = {}
