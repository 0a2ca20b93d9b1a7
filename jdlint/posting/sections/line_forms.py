"""What the form of a line tells: sentences, demands and explained items open nothing, a request to write does."""

from __future__ import annotations

import re
from typing import Final

from jdlint.text.lazy import Lazy

_PREDICATE = Lazy(
    r"(?!(?:what|who|why|how|where|when|which|everyone|all are|it|this|we|you)\b)[^:?]* "
    r"(?<!\byou )(?<!\bwe )(?<!\bthey )(?<!\bthat )(?:is|are|(?:will|can|may|must) be) (?:also |not |now )?"
    r"(?:available|required|offered|provided|included|inclusive|needed|preferred|essential|desirable|expected|welcome|"
    r"welcomed|considered|possible|paid|subject|based|open|flexible|invited|held|given|negotiable)\b(?!.* if\b)",
    re.IGNORECASE,
)
_DEMAND = Lazy(r"(?:ability|able) to \S+ \S|.{1,80} an? (?:plus|asset|advantage|must)$", re.IGNORECASE)
_DASHES: Final = (" - ", " – ", " — ")
_EXPLAINED = Lazy(r"\w [-–—] [a-z]")

_TO_WHOM: Final = ("contact:", "call:", "email:", "e-mail:", "get in touch with:", "speak to:", "write to:")


def is_sentence(title: str) -> bool:
    """Whether a line is a sentence or a demand: "Part-time hours are available", "Ability to work alone"."""
    return _PREDICATE.match(title) is not None or _DEMAND.match(title) is not None


def is_explained(title: str) -> bool:
    """Whether a line is an item and what it is: "Sick pay - from the first day"."""
    return any(dash in title for dash in _DASHES) and _EXPLAINED.search(title) is not None


def says_whom_to_reach(title: str) -> bool:
    """Whether a line asks to write or call, and a name or an address follows: "For a chat, please contact:"."""
    return title.lower().endswith(_TO_WHOM)
