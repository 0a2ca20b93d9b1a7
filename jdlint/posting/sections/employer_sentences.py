"""Sentences that tell who the employer is, by their form: a name, then what it is, offers or does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.sections.doing import is_trade
from jdlint.posting.sections.heading_kinds import heading_vocabulary
from jdlint.posting.sections.heading_words import words_of
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.text.span import Span

MOST_CHARACTERS: Final = 160
_NAME = Lazy(
    r"(?:Our [a-z]+|(?:The |Our |My )?(?!(?:The|Our|My|Your|An?|Each|Every|All|Both|To|As|In) [a-z])[A-Z][\w&.'’/-]*"
    r"(?: (?:\(?[A-Z][\w&.'’/-]*\)?,?|of|for|and|the|in|at|&|client|team|trust|organi[sz]ation|company|hospital|school|"
    r"department|division|service|practice|clinic|firm|agency)){0,10}) (?P<verb>[a-z]+)\b"
)
_TOLD: Final = frozenset(
    """
    is are has was provides provide offers offer exists exist works operates delivers serves runs specialises
    specializes specialise specialize supports support helps employs consists represents creates builds develops
    advances brings champions connects empowers fights finds gives links pairs places powers promotes shelters
    strengthens transforms unites
    """.split()
)
_OURS = Lazy(
    r"We(?:['’]re| are) (?:about |around |just |now |only |over )?(?:a (?:team|group) of )?(?:\d+|two|three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) "
    r"(?!miles|minutes|kilomet|hours|weeks|months|days)"
    r"|We (?:also |still |now )?(?P<verb>[a-z]+) "
    r"(?!adjustments|reasonable|sure|every|offers?|decisions?|no\b|our\b|you|applica|interviews?|candidates)"
)
_ROLE: Final = frozenset(
    [
        "role", "position", "job", "post", "candidate", "applicant", "holder", "incumbent", "successful", "this", "we",
        "you", "it", "there", "vacancy", "opportunity", "salary", "experience", "work", "employee", "they", "if",
        "degree", "please", "interview", "application",
        "travel", "shift", "training", "location", "knowledge", "ability",
    ]
)  # fmt: skip
_WHAT_IT_IS: Final = (" a ", " an ", " the ", " one ")
_BEING: Final = frozenset(["is", "are", "was"])
_GIVING: Final = frozenset(["offers", "offer", "provides", "provide", "has", "gives"])
_TO_STAFF = Lazy(
    r"\b(?:employee|staff|health|competitive|comprehensive|generous|excellent|full|insurance) benefits?\b"
    r"|\bbenefits? (?:package|program)|\bcompetitive (?:salar|pay|compensation)|\bpaid (?:time|holiday|vacation)"
)
"""What an employer gives those who work for it says nothing of what it is."""
_UNFINISHED: Final = frozenset(["and", "of", "for", "the", "in", "at"])
_OTHERS: Final = ("You ", "This ", "It ", "There ", "If ", "Please ", "They ")
"""Of these, those that begin many sentences, as they stand there."""


def tells_of_employer(prose: str, sentence: Span) -> bool:
    """Whether the subject of a sentence is an organization, told by its name or as "we", and it does what it is for."""
    if prose.startswith(_OTHERS, sentence.start):
        return False
    end = min(sentence.end, sentence.start + MOST_CHARACTERS)
    if prose.startswith("We", sentence.start):
        ours = _OURS.match(prose, sentence.start, end)
        return ours is not None and (ours["verb"] is None or is_trade(ours["verb"]))
    found = _NAME.match(prose, sentence.start, end)
    if not found or not (found["verb"] in _TOLD or (found["verb"].endswith("s") and is_trade(found["verb"]))):
        return False
    words = words_of(found[0])[:-1]
    if not words or words[-1] in _UNFINISHED:  # "Plans and leads"
        return False
    activity = len(words) == 1 and words[0].endswith("ing") and found["verb"] in _BEING  # "Testing is done by"
    if activity and not prose.startswith(_WHAT_IT_IS, found.end()):
        return False
    gives = found["verb"] in _GIVING and _TO_STAFF.search(prose, found.end(), sentence.end) is not None
    return not gives and _ROLE.isdisjoint(words) and heading_vocabulary().title_heads.isdisjoint(words)
