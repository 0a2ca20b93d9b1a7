"""Two different minimums of years for the same thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.years import PATTERNS, Years, find_years

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.matching import Pattern

_ALTERNATIVE: Final = re.compile(
    r"\b(?:or|degree|bachelor|master|associate|diploma|ged|ph\.?d|doctora|level|grade|prefer|desir|ideal|plus|bonus|"
    r"equivalen|substitut|lieu|option|up to|senior|junior)",
    re.IGNORECASE,
)
_FILLER: Final = frozenset(
    ["'", "’", "a", "an", "the", "of", "in", "with", "as", "experience", "required", "is", "must", "have", "minimum"]
)


class ContradictingYears(Check):
    """The check `contradicting-years`.

    Two demands are of the same thing where the words around `experience` are the same; sentences that offer
    alternatives (a degree, a level, what is preferred) are left alone.
    """

    name: ClassVar[str] = "contradicting-years"

    def patterns(self) -> Sequence[Pattern]:
        """Years of experience."""
        return PATTERNS

    def run(self, case: Case) -> Iterator[Hit]:
        """The later of each two that differ."""
        seen: dict[str, Years] = {}
        for found in find_years(case):
            if not _is_plain(case, found):
                continue
            key = " ".join(word for word in found.what.split() if word not in _FILLER)
            first = seen.setdefault(key, found)
            if first.least != found.least:
                line = case.posting.source.line(first.span.start)
                yield Hit(found.span, {"years": found.least, "first": first.least, "line": line})


def _is_plain(case: Case, found: Years) -> bool:
    sentence = case.posting.sentence_at(found.span.start)
    section = case.posting.section_at(found.span.start)
    if sentence is None or (section is not None and section.kind in ("preferred", "company", "benefits")):
        return False
    return _ALTERNATIVE.search(case.posting.prose, *sentence.span) is None
