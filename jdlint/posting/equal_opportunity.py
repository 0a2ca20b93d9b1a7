"""Which sentences are part of an equal-opportunity statement, where sex, age or origin are named to protect them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from jdlint.matching import Pattern, PatternIndex
from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_STEM: Final = 5
_MANY: Final = 4


@cache
def _index(key: str) -> PatternIndex:
    return PatternIndex([Pattern(text) for text in read_table("inclusive", "contexts")["equal-opportunity"][key]])


def is_equal_opportunity(posting: Posting, sentence: Span) -> bool:
    """Whether the sentence is one of an equal-opportunity, non-discrimination or accommodation statement.

    It is where it says so outright, where it names a protected ground beside a cue such as "regardless of", or where
    it names four grounds.
    """
    folded = posting.folded

    if _index("phrases").find(folded, [sentence]):
        return True
    grounds = {
        folded[span.start : min(span.end, span.start + _STEM)].lower()
        for spans in _index("grounds").find(folded, [sentence]).values()
        for span in spans
    }
    return len(grounds) >= _MANY or bool(grounds and _index("cues").find(folded, [sentence]))
