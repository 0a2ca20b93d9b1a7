"""Lines with a colon that open nothing new: they lead in to what the section above them is about anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.posting.sections.heading_choice import CLEAR, LONG_LABEL_WORDS, SHORT_LABEL_WORDS, Chosen
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.parts import Section
    from jdlint.posting.sections.body_kinds import BodyKinds
    from jdlint.posting.sections.headings import Heading

_POINTS_ON = Lazy(r"^[^(]*\b(?:following|below)\b|\b(?:of|against) these\b|\b(?:these|this|as follows):$")
_UNFINISHED = Lazy(r"\b(?:will|be|to|are|is|must|should|can|have|need|include|includes):$")


def leads_in(above: Section, chosen: Chosen, body: BodyKinds) -> bool:
    """Whether a line with a colon only leads in to what the section above it is about anyway."""
    heading, scores = chosen.heading, chosen.scores
    best = max(scores, key=scores.__getitem__, default="")
    clear = bool(best) and scores[best] >= CLEAR
    words = heading.title.count(" ") + 1
    bare = above.body.end <= above.body.start
    if _points_on(heading, above, best, words=words, clear=clear):
        return above.kind != "summary" or not body.items
    if clear and (best != above.kind or words <= SHORT_LABEL_WORDS):
        return False
    if not bare and words <= LONG_LABEL_WORDS and (body.items or clear):
        return False
    if not clear and body.is_plainly_other(above.kind):
        return False
    return above.kind not in ("other", "summary") or not body.items


def _points_on(heading: Heading, above: Section, best: str, *, words: int, clear: bool) -> bool:
    """Whether its form alone makes it a lead-in: it breaks off, or points to what follows."""
    if best == above.kind and _UNFINISHED.search(heading.title):
        return True
    may_point = above.kind != "other" and ((words > SHORT_LABEL_WORDS and best != "benefits") or not clear)
    return may_point and _POINTS_ON.search(heading.title) is not None
