"""What a run of sentences is about, from the cues in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.text.once import once

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
LISTED_KINDS: Final[tuple[SectionKind, ...]] = ("duties", "qualifications", "benefits")


class BodyKinds:
    """What the cues of some sentences sum up to; each sum is worked out when it is first asked for."""

    def __init__(self, sentences: Sequence[Sentence], evidence: Sequence[Evidence]) -> None:
        self._sentences = sentences
        self._evidence = evidence

    @once
    def points(self) -> dict[str, float]:
        """The points by kind; no sentence counts more than a few points for a kind."""
        points: dict[str, float] = {}
        for found in self._evidence:
            for kind, value in found.items():
                points[kind] = points.get(kind, 0) + min(value, MOST_POINTS_A_SENTENCE)
        return points

    @once
    def items(self) -> list[Evidence]:
        """What each item says that says anything."""
        pairs = zip(self._sentences, self._evidence, strict=True)
        return [found for sentence, found in pairs if found and sentence.kind == "item"]

    @property
    def shares(self) -> dict[str, float]:
        """The part of all points that each kind has, from 0 to 1."""
        total = sum(self.points.values())
        return {kind: points / total for kind, points in self.points.items()}

    def is_plainly_other(self, kind: str) -> bool:
        """Whether most of what it says is of one kind, and not of this."""
        best = max(self.points, key=self.points.__getitem__, default=kind)
        return best != kind and self.points[best] >= PLAIN_POINTS and self.shares[best] > PLAIN_SHARE


def contradicting_kind(kind: str, body: BodyKinds) -> SectionKind | None:
    """The kind that a list plainly is of when its heading says another; None where it agrees or is not plain."""
    if kind not in LISTED_KINDS or len(body.items) < FEWEST_ITEMS or _agrees(kind, body.items):
        return None
    kinds = [*map(_main_kind, body.items)]
    others = (other for other in LISTED_KINDS if other != kind)
    return next((other for other in others if kinds.count(other) >= CONTRADICTING_SHARE * len(kinds)), None)


def _agrees(kind: str, items: Sequence[Evidence]) -> bool:
    """Whether enough items say most of this kind; those of most lists do from the first on."""
    left = AGREEING_SHARE * len(items)
    for found in items:
        if kind in found and _main_kind(found) == kind:
            left -= 1
            if left < 0:
                return True
    return False


def _main_kind(found: Evidence) -> str:
    return max(found, key=found.__getitem__)
