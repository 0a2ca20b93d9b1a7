"""Sentences that tell who the employer is, by their form: a name, then what it is, offers or does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.sections.heading_kinds import heading_vocabulary
from jdlint.posting.sections.heading_words import words_of
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.text.span import Span

MOST_CHARACTERS: Final = 160
_NAME = Lazy(
    r"(?:The |Our |My )?[A-Z][\w&.'’/-]*(?: (?:\(?[A-Z][\w&.'’/-]*\)?,?|of|for|and|the|in|at|&|client|team|trust|"
    r"organi[sz]ation|company|hospital|school|department|division|service|practice|clinic|firm|agency)){0,10} "
    r"(?:is|are|has|provides?|offers?|exists?|works|operates?|delivers?|serves?|runs|specialis\w+|specializ\w+|supports?|"
    r"helps|employs|was|consists|represents|creates|builds|develops)\b"
)
_ROLE: Final = frozenset(
    [
        "role", "position", "job", "post", "candidate", "applicant", "holder", "incumbent", "successful", "this", "we",
        "you", "it", "there", "vacancy", "opportunity", "salary", "experience", "work", "employee", "they", "if",
        "degree", "please", "interview", "application",
        "travel", "shift", "training", "location", "knowledge", "ability",
    ]
)  # fmt: skip
_OTHERS: Final = ("You ", "We ", "This ", "It ", "There ", "If ", "Please ", "They ")
"""Of these, those that begin many sentences, as they stand there."""


def tells_of_employer(prose: str, sentence: Span) -> bool:
    """Whether the subject of a sentence is an organization, told by its name, and not the role or the reader."""
    if prose.startswith(_OTHERS, sentence.start):
        return False
    found = _NAME.match(prose, sentence.start, min(sentence.end, sentence.start + MOST_CHARACTERS))
    if not found:
        return False
    words = words_of(found[0])[:-1]
    return _ROLE.isdisjoint(words) and heading_vocabulary().title_heads.isdisjoint(words)
