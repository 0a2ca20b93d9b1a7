"""Two different minimums of years for the same thing."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.years import PATTERNS, Years, find_years
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.matching import Pattern

_ALTERNATIVE: Final = Lazy(
    r"\b(?:or|degree|bachelor|master|associate|diploma|ged|ph\.?d|doctora|level|grade|prefer|desir|ideal|plus|bonus|"
    r"equivalen|substitut|lieu|option|up to|senior|junior|"
    r"less than|fewer|under|to less)",
    re.IGNORECASE,
)
_DEMANDING: Final = frozenset(["qualifications", "licensure", "summary", "duties"])
_FILLER: Final = frozenset(
    ["'", "’", "a", "an", "the", "of", "in", "with", "as", "experience", "required", "is", "must", "have", "minimum"]
)


class ContradictingYears(Check):
    """The check `contradicting-years`.

    Two demands are of the same thing where the words around `experience` are the same; sentences that offer
    alternatives (a degree, a level, what is preferred) are left alone.
    """

    name: ClassVar[str] = "contradicting-years"
    on_matches: ClassVar[bool] = True

    def patterns(self) -> Sequence[Pattern]:
        """Years of experience."""
        return PATTERNS

    def run(self, case: Case) -> Iterator[Hit]:
        """The second of two that differ; three and more are steps of a scale."""
        asked: dict[str, dict[int, Years]] = defaultdict(dict)
        for found in find_years(case):
            if _is_plain(case, found):
                asked[_key(found)].setdefault(found.least, found)
        for each in asked.values():
            if len(each) == 2:  # noqa: PLR2004 - two minimums contradict each other
                first, second = each.values()
                line = case.posting.source.line(first.span.start)
                yield Hit(second.span, {"years": second.least, "first": first.least, "line": line})


def _key(found: Years) -> str:
    return " ".join(word for word in found.what.split() if word not in _FILLER)


def _is_plain(case: Case, found: Years) -> bool:
    sentence = case.posting.sentence_at(found.span.start)
    section = case.posting.section_at(found.span.start)
    if sentence is None or (section is not None and section.kind not in _DEMANDING):
        return False
    return _ALTERNATIVE.search(case.posting.prose, *sentence.span) is None
