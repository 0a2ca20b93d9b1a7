"""Rules and rights that are work: a sentence that names them as a task or as knowledge gives no notice of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.sections.cues import cue_table
from jdlint.posting.sections.hosts import TASKS
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.sentences import Sentence

GIVING_NOTICE: Final = frozenset(["compliance", "equal-opportunity"])
"""The kinds that tell the reader of a rule or a right."""
_LABEL = Lazy(r"[^:.]{1,30}: ")
_TASK = Lazy(
    r"(?:other |your |the |key |main )?(?:duties|responsibilities|tasks|role) (?:will |would )?(?:be|include)\b"
    r"|(?:this|the) (?:role|position|post|job) (?:will )?(?:supports?|leads?|assists?|manages?|ensures?)\b"
)
_KNOWN = Lazy(
    r"\b(?:knowledge(?:able)?|understanding|experienced?|expertise|familiar(?:ity)?|awareness|skills?|ability|"
    r"proficien(?:t|cy)|background in|years)\b",
)
_DEMANDED = Lazy(
    r"(?:an? |your )?(?:[a-z]+ )?(?:commitment|committed|respect|belief|passion|passionate|sensitivity|sensitive|"
    r"demonstrat\w+|willing\w*|values?|valuing|appreciat\w+|dedicat\w+) "
)
"""How a demand begins that has to do with how people are treated: "Commitment to equality"."""
_FOR_SALE = Lazy(
    r"\b(?:software|platforms?|tools?|products?|solutions?|leading provider"
    r"|(?:our|for|of) (?:clients|customers|members)"
    r"|for (?:hospitals|banks|landlords|businesses|companies|employers|firms))\b"
)
"""What an employer sells that has to do with a rule."""
_READERS = Lazy(r"\b(?:you|your|applicants?|candidates?|employees|staff|hires?|personnel)\b")
_TO_READER = Lazy(r"\b(?:please|click|visit|see|here|we|our)\b")
_OPENING: Final = 40
"""The characters in which a sentence on knowledge names it."""
_UNDERGONE = Lazy(
    r"\b(?:undergo|pass(?:es|ing)?|obtain|subject to|contingent|conditional|condition of|(?:submit|consent) to)\b"
)
_BINDING = Lazy(
    r"\b(?:must (?!have|possess|know|be (?:able|familiar))|requires?\b|required\b|mandatory\b|needs?\b|needed\b"
    r"|compl(?:y|ies|ying) with|in compliance with|adher|abid(?:e|es|ing) by|accordance with|bound by"
    r"|(?<!the )follow(?:s|ing)?\b|uphold|confidential)"
)


def is_work(text: str, sentence: Sentence, kind: str, host: str | None) -> bool:
    """Whether a sentence that sounds like a notice of this kind tells of the person's work, or of what to know.

    `text` is what the sentence says. What it demands of all who work there binds the reader too.
    """
    if kind == "equal-opportunity":
        return host in TASKS and _deals_with_rights(_opening(text.lower()))
    return _deals_with_rules(text.lower(), listed=host in TASKS or sentence.kind == "item")


def _deals_with_rights(opening: str) -> bool:
    """Whether a task or a demand has to do with how people are treated."""
    demanded = _KNOWN.search(opening[:_OPENING]) or _DEMANDED.match(opening)
    return demanded is not None or _opens_with_task(opening)


def _deals_with_rules(text: str, *, listed: bool) -> bool:
    """Whether a rule is a task, something to know or something for sale, and binds nobody who reads of it."""
    opening = _opening(text)
    if _UNDERGONE.search(text):
        return False
    if _KNOWN.search(opening[:_OPENING]):
        return True
    if _BINDING.search(text):
        return False
    if _TASK.match(opening) or (_FOR_SALE.search(text) and not _READERS.search(text)):
        return True
    listed = listed or (opening.startswith("to ") and not _TO_READER.search(opening))
    return listed and (_opens_with_task(opening) or _KNOWN.search(text) is not None)


def _opening(text: str) -> str:
    """What follows a label such as "Safety: "."""
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


def _opens_with_task(text: str) -> bool:
    """Whether its first word is a verb that tasks begin with."""
    words = text[:60].removeprefix("to ").split(maxsplit=1)
    return bool(words) and cue_table().opens_task(words[0].strip("*•·-,:;.").encode("latin-1", "replace"))
