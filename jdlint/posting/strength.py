"""How strongly something is asked for: from the words beside it, else from the section that it stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from jdlint.posting.parts import SectionKind, Strength

_REQUIRED: Final = (
    r"\b(?:must|requires?|required|requirements?|mandatory|essential|necessary|compulsory|needs? (?:to|an?\b)|"
    r"(?:you(?:'ll| will)?|we) need|minimum|shall|ha(?:ve|s) to|should (?:be|have|hold|possess)|is a must|must-have|"
    r"condition of employment)\b"
)
_PREFERRED: Final = (
    r"\b(?:prefer(?:red|ably|able|ence|s)?|desir(?:ed|able)|a (?:\w+ )?plus|an? (?:\w+ )?(?:asset|advantage)|"
    r"advantageous|a bonus|bonus points|nice(?:[- ]to[- ]have)?|ideal(?:ly)?|beneficial|welcomed?|helpful|"
    r"highly regarded|encouraged|willing(?:ness)?|optional|not (?:required|essential|necessary|mandatory)|"
    r"would be (?:great|good|useful)|considered favou?rably)\b"
)
_NOT_REQUIRED: Final = re.compile(r"\b(?:not|isn't|aren't|no longer) (?:strictly |a )?(?:required?|essential|necessary|mandatory|needed)\b")
_CUE: Final = re.compile(f"(?P<preferred>{_PREFERRED})|(?P<required>{_REQUIRED})")
_BREAK: Final = re.compile(r"[;\n]|\. |, (?:but|and|with) |\bbut\b")
_BY_SECTION: Final[dict[str, Strength]] = {
    "preferred": "preferred",
    "qualifications": "required",
    "licensure": "required",
}


def strength_in_words(sentence: str, start: int, end: int) -> Strength | None:
    """What the words of a lower-case sentence say of its part from `start` to `end`; None where they say nothing."""
    cues = [(match.start(), match.end(), match.lastgroup) for match in _CUE.finditer(sentence)]
    if not cues:
        return None
    kinds = {kind for _, _, kind in cues}
    if len(kinds) > 1:
        cues.sort(key=lambda cue: _distance(sentence, start, end, cue[0], cue[1]))
    return "preferred" if cues[0][2] == "preferred" else "required"


def _distance(sentence: str, start: int, end: int, cue_start: int, cue_end: int) -> int:
    """How far a cue is; what a clause break parts from the words is farther, what follows them a little nearer."""
    gap = sentence[end:cue_start] if cue_start >= end else sentence[cue_end:start]
    breaks = len(_BREAK.findall(gap))
    return len(gap) + 100 * breaks - (10 if cue_start >= end else 0)


def strength_of_section(kind: SectionKind | None) -> Strength:
    """What a section says of all that stands in it."""
    return _BY_SECTION.get(kind or "", "unstated")
