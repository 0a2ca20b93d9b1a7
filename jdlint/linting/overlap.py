"""Which of several hits is reported: of those on the same words law before style, then the longest, and each once.

Of two rules that would give the same advice one speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.text.taken import Taken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.checks.base import Hit
    from jdlint.ruleset.rule import Rule
    from jdlint.text.span import Span

_POOLS: Final = {"inclusive": "law"}
"""Families that speak of the same words: what a law says of them is enough."""
_WEIGHT: Final = {"error": 0, "warning": 1, "info": 2}


class Found(Struct, frozen=True):
    """A hit, the rule that made it, and what it says."""

    hit: Hit
    rule: Rule
    message: str

    @property
    def place(self) -> tuple[Span, str]:
        """What hits are sorted by."""
        return self.hit.span, self.rule.name


def _by_length(found: Found) -> tuple[bool, int, int, int, str]:
    start, end = found.hit.span.start, found.hit.span.end
    severity = found.hit.severity or found.rule.severity
    return found.rule.family != "law", start - end, start, _WEIGHT[severity], found.rule.name


def without_overlaps(found: Iterable[Found]) -> list[Found]:
    """The hits to report, sorted by place.

    Only rules whose check claims words give way; of two findings of one rule at one place the first stays.
    """
    kept: dict[tuple[tuple[Span, str], str], Found] = {}
    claims: list[Found] = []
    for one in _without_echoes([*found]):
        if one.rule.check.claims_words:
            claims.append(one)
        else:
            kept.setdefault((one.place, one.message), one)
    return sorted([*kept.values(), *_longest(claims)], key=lambda one: one.place)


def _without_echoes(found: list[Found]) -> list[Found]:
    """All but the hits of rules that leave it to another one that has found something; what was asked for stays."""
    if not any(one.rule.leaves_to for one in found):
        return found
    names = {one.rule.name for one in found}
    return [one for one in found if one.hit.severity or names.isdisjoint(one.rule.leaves_to)]


def _longest(claims: list[Found]) -> Iterator[Found]:
    taken: dict[str, Taken] = {}
    spans: set[Span] = set()
    for one in sorted(claims, key=_by_length):
        pool = taken.setdefault(_POOLS.get(one.rule.family, one.rule.family), Taken())
        if one.hit.span not in spans and pool.take(one.hit.span):
            spans.add(one.hit.span)
            yield one
