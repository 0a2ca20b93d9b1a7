"""How strongly something is asked for: from the words beside it, else from the section that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.wording import alternatives
from jdlint.text.lazy import Lazy
from jdlint.text.stems import Stems

if TYPE_CHECKING:
    import re

    from jdlint.posting.parts import SectionKind, Strength

_REQUIRED: Final = alternatives("""
    must, requires?, required, requirements?, mandatory, essential, necessary, compulsory, needs? (?:to|an?),
    we need, you(?:'ll| will)? need, minimum, shall, ha(?:ve|s) to, should (?:be|have|hold|possess), (?:is|are) a must,
    must-have, non-negotiable, prerequisites?, obligatory, we (?:can|will) (?:also |only )?(?:take|accept),
    condition of employment, (?:is|are) needed, needs?(?=:)
""")
_PREFERRED: Final = alternatives("""
    prefer(?:red|ably|able|ence|s)?, desir(?:ed|able), a (?:\\w+ )?plus, an? (?:\\w+ )?(?:asset|advantage|bonus),
    advantageous, bonus points, bonus(?=:), extra credit, differentiator, icing on the cake, we'd love,
    nice(?:[- ]to[- ]have)?, ideal(?:ly)?(?! (?:candidate|applicant|person)), beneficial, welcomed?, helpful, useful,
    handy, highly regarded, encouraged, optional, not (?:required|essential|necessary|mandatory),
    would be (?:great|good|useful), would help, considered favou?rably, in your favou?r, not a must, good to have,
    valued (?:knowledge|experience|skills?|qualifications?|certifications?|licen[sc]es?), valuable but, valued but,
    would be valu(?:ed|able), earns (?:you )?an? (?:[^ ;.]+ )?bonus, (?:so much|all) the better, (?:even|is|are) better
""")
_STEMS: Final = Stems("""
    must, requir, mandatory, essential, necessary, compulsory, need, minimum, shall, have to, has to, should be,
    should have, should hold, should possess, condition of employment, prerequisite, prefer, desir, plus, asset,
    advantage, bonus, nice, ideal, beneficial, welcome, helpful, useful, handy, highly regarded, encouraged, optional,
    would be, would help, considered favo, in your favo, not a must, good to have, extra credit, differentiator,
    icing on, we'd love, better, valued, valuable, negotiable, obligatory, we can, we will
""")
"""Each of the above holds one of these."""
_CUE: Final = Lazy(rf"\b(?:(?P<preferred>{_PREFERRED})|(?P<required>{_REQUIRED}))\b")
_BREAK: Final = Lazy(r"[;\n]|(?<!\.[a-z])(?<!\.[a-z]{3})(?<!\.[a-z]{4})\. |, (?:but|and|with) |\bbut\b")
_FORWARD: Final = Lazy(
    r"must|ideal(?:ly)?|preferably|requires?|needs? .*|we need|you.* need|shall|ha(?:ve|s) to|should .*|minimum"
)
"""Words that speak of what follows them, never of what stands before."""
_CLAUSE_END: Final = Lazy(r";.*[^\s;]")
"""What no word behind it can look back across: "BLS; ACLS preferred" says nothing of BLS."""
_BY_ITSELF: Final = Lazy(
    r"(?:an? |your )?(?:current|valid|clean|full|active|unrestricted|up[- ]to[- ]date)\b"
    r"|(?:you|(?:the )?(?:post-?holder|successful \w+|candidate|applicant)s?) (?:will )?"
    r"(?:holds?|possess(?:es)?|are (?:an? )?(?:licen[sc]ed|registered|certified|qualified))\b"
)
_VERDICT: Final = Lazy(
    r"\W*(?:(?:strongly|highly|not) )?(?:preferred|desir(?:ed|able)|a plus|optional|required|essential|mandatory)\b"
)
_FAR: Final = 150
_TOO_FAR: Final = 150
_NEVER: Final = 1 << 20
_BEHIND: Final = 10
_BY_SECTION: Final[dict[str, Strength]] = {
    "preferred": "preferred",
    "qualifications": "required",
    "licensure": "required",
}


def strength_of_whole(sentence: str, lower: bytes) -> Strength | None:
    """What a sentence says of all of itself: its first cue counts; `lower` is its folded copy in small letters."""
    cue = _CUE.search(lowered(sentence)) if _STEMS.occur_in(lower) else None
    return None if cue is None else "preferred" if cue["preferred"] else "required"


def lowered(sentence: str) -> str:
    """A sentence as cues are looked for in it."""
    return sentence.lower().replace("’", "'")


def strength_in_words(sentence: str, start: int, end: int) -> Strength | None:
    """What the words of a lower-case sentence say of its part from `start` to `end`; None where they say nothing."""
    if not _STEMS.occur_in(sentence.encode("latin-1", "replace")):
        return None
    cues = [(_distance(sentence, start, end, match), match) for match in _CUE.finditer(sentence)]
    if not cues:
        return None
    distance, nearest = min(cues, key=lambda cue: cue[0])
    if distance > _TOO_FAR:
        return None
    return "preferred" if nearest["preferred"] else "required"


def _distance(sentence: str, start: int, end: int, cue: re.Match[str]) -> int:
    """How far a cue is; what a clause break parts from the words is farther, what follows them a little nearer."""
    follows = cue.start() >= end
    gap = sentence[end : cue.start()] if follows else sentence[cue.end() : start]
    if follows and _CLAUSE_END.search(gap):
        return _NEVER
    backwards = follows and _FORWARD.fullmatch(cue[0]) is not None
    return len(gap) + _FAR * (len(_BREAK.findall(gap)) + backwards) - _BEHIND * follows


def is_demand_by_itself(sentence: str) -> bool:
    """Whether a lower-case sentence says what is or must be held: "A current first aid certificate", "You hold ..."."""
    return _BY_ITSELF.match(sentence) is not None


def strength_behind(sentence: str) -> Strength | None:
    """What a lower-case sentence says of the one before it, as "preferred" behind "RNC-OB."."""
    verdict = _VERDICT.match(sentence)
    return strength_in_words(verdict[0], 0, 0) if verdict else None


def strength_of_section(kind: SectionKind | None) -> Strength:
    """What a section says of all that stands in it."""
    return _BY_SECTION.get(kind or "", "unstated")
