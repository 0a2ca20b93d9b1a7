"""Which suppressions hold for a finding; a thousand of them must not cost a thousand looks for each finding."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.linting.suppressions.suppression import Suppression


class Silencers:
    """The suppressions of one posting, asked for each finding.

    Those for a line or a phrase are looked up by place. Of those for a part of the text the first that holds is told,
    and each other one once: what is asked of it later is only whether it was ever of use.
    """

    def __init__(self, suppressions: Sequence[Suppression]) -> None:
        self._all = suppressions
        self._wide: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(suppressions):
            for rule in one.rules if one.is_wide else ():
                self._wide[rule].append(number)
        self._unused = dict(self._wide)
        near = sorted(
            (*stretch, number)
            for number, one in enumerate(suppressions)
            if not one.is_wide
            for stretch in one.stretches
        )
        self._starts = [start for start, _, _ in near]
        self._furthest = list(accumulate((end for _, end, _ in near), max))
        self._numbers = [number for _, _, number in near]

    def holding(self, finding: Finding) -> list[Suppression]:
        """Those that hold for this finding, in the order in which they were given."""
        near = {number for number in self._near(finding) if self._holds(number, finding)}
        wide = self._wide.get(finding.rule, ())
        first = next((number for number in wide if self._holds(number, finding)), None)
        if first is None:
            return [self._all[number] for number in sorted(near)]
        unused = self._unused[finding.rule]
        now = {number for number in unused if self._holds(number, finding)}
        if now:
            self._unused[finding.rule] = [number for number in unused if number not in now]
        return [self._all[number] for number in sorted({first, *near, *now})]

    def _holds(self, number: int, finding: Finding) -> bool:
        return self._all[number].holds_for(finding)

    def _near(self, finding: Finding) -> Iterator[int]:
        """Those of which a stretch may touch the finding."""
        at = bisect_left(self._starts, max(finding.end, finding.start + 1))
        while at and self._furthest[at - 1] > finding.start:
            at -= 1
            yield self._numbers[at]
