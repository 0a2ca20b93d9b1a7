"""Which sentences are part of an equal-opportunity statement, where sex, age or origin are named to protect them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdlint.matching import Matches

_STEM: Final = 5
_MANY: Final = 4


def is_equal_opportunity(folded: bytes, matches: Callable[[str], Matches | None]) -> bool:
    """Whether a sentence is one of an equal-opportunity, non-discrimination or accommodation statement.

    `matches` gives those of the table's `phrases`, `grounds` and `cues` in the sentence. It is one where it says so
    outright, where it names a protected ground beside a cue such as "regardless of", or where it names four grounds.
    """
    if matches("phrases"):
        return True
    named = matches("grounds")
    if not named:
        return False
    spans = (span for found in named.values() for span in found)
    grounds = {folded[span.start : min(span.end, span.start + _STEM)].lower() for span in spans}
    return len(grounds) >= _MANY or bool(grounds and matches("cues"))
