"""Whether a posting calls its job remote: in a field, in its title, or in a sentence about the job itself."""

from __future__ import annotations

import re
from typing import Final

from jdlint.text.lazy import Lazy
from jdlint.text.stems import Stems

_WORDS: Final = Stems("remote, Remote, REMOTE, TELECOMMUTE")
_BEFORE: Final = Lazy(
    r"(?:(?:fully|100%|completely|entirely|permanently)|(?:position|role|job) (?:is|will be)(?: fully| 100%)?)[\s*_]*$|"
    r"🌎[^\n]*$",
    re.IGNORECASE,
)
_AFTER: Final = Lazy(r"[\s*_]*(?:position|role|job|opportunity)\b", re.IGNORECASE)
_LABEL: Final = Lazy(r"[^\w\n#]{0,12}(?:work |job )?(?:locations?|workplace)\b[^\n]*$", re.IGNORECASE)
_FIELD: Final = Lazy(
    r"^(?:[^\w\n#]{0,4}locations?\b[^\n]{0,200}\bremote|"
    r"(?:remote|telecommute|jobLocationType)\W{1,6}(?:true|yes|fully|telecommute)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_REACH: Final = 80


def is_remote(fields: str, text: str, folded: bytes, title: str) -> bool | None:
    """True where it does and does not say hybrid beside it; None where it says nothing.

    `fields` is the front matter as written, `text` the readable rest, also `folded`.
    """
    if "remote" in title.lower():
        return None if "hybrid" in title.lower() else True
    found = _FIELD.search(fields) if fields else None
    if found:
        return None if "hybrid" in found[0].lower() else True
    return True if any(_is_said(text, start, end) for _, start, end in _WORDS.find_all(folded)) else None


def _is_said(text: str, start: int, end: int) -> bool:
    """Whether the word that stands there is said of the job."""
    first = max(0, start - _REACH)
    begin = max(first, text.rfind("\n", first, start) + 1)
    before = text[begin:start]
    if "hybrid" in before.lower() or "hybrid" in text[end : end + _REACH // 2].lower():
        return False
    opens_line = begin == 0 or text[begin - 1] == "\n"
    labelled = opens_line and _LABEL.match(before)
    return bool(labelled or _BEFORE.search(before) or _AFTER.match(text, end))
