"""What a run of sentences is about, from the cues in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.parts import SectionKind
    from jdlint.posting.sections.cues import Evidence
    from jdlint.posting.sentences import Sentence

MOST_POINTS_A_SENTENCE: Final = 6
PLAIN_POINTS: Final = 8
PLAIN_SHARE: Final = 0.5
FEWEST_ITEMS: Final = 3
CONTRADICTING_SHARE: Final = 0.7
AGREEING_SHARE: Final = 0.2
LISTED_KINDS: Final = frozenset(["duties", "qualifications", "benefits"])


@dataclass(frozen=True, slots=True)
class BodyKinds:
    """The points of a text by kind, and how many of its items begin as those of each kind do."""

    points: dict[str, float]
    items: int
    item_kinds: dict[str, int]

    def share(self, kind: str) -> float:
        """The part of all points that this kind has, from 0 to 1."""
        total = sum(self.points.values())
        return self.points.get(kind, 0) / total if total else 0.0

    def best(self) -> tuple[str, float]:
        """The kind with the most points, and these; an empty one with none."""
        return max(self.points.items(), key=lambda pair: pair[1], default=("", 0.0))

    def is_plainly_other(self, kind: str) -> bool:
        """Whether most of what it says is of one kind, and not of this."""
        best, points = self.best()
        return best != kind and points >= PLAIN_POINTS and self.share(best) > PLAIN_SHARE


def weigh_body(sentences: Sequence[Sentence], evidence: Sequence[Evidence]) -> BodyKinds:
    """Sum up the cues of these sentences; no sentence counts more than a few points for a kind."""
    points: dict[str, float] = {}
    item_kinds: dict[str, int] = {}
    items = 0
    for sentence, found in zip(sentences, evidence, strict=True):
        for kind, value in found.items():
            points[kind] = points.get(kind, 0) + min(value, MOST_POINTS_A_SENTENCE)
        if sentence.kind == "item" and found:
            items += 1
            first = max(found, key=lambda kind: found[kind])
            item_kinds[first] = item_kinds.get(first, 0) + 1
    return BodyKinds(points, items, item_kinds)


def contradicting_kind(kind: str, body: BodyKinds) -> SectionKind | None:
    """The kind that a list plainly is of when its heading says another; None where it agrees or is not plain."""
    if kind not in LISTED_KINDS or body.items < FEWEST_ITEMS:
        return None
    for other in ("duties", "qualifications", "benefits"):
        if other == kind:
            continue
        mine, theirs = body.item_kinds.get(kind, 0), body.item_kinds.get(other, 0)
        if theirs >= CONTRADICTING_SHARE * body.items and mine <= AGREEING_SHARE * body.items:
            return other
    return None
