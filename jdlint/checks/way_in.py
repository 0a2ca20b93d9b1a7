"""Whether a text holds an address to apply to: of mail, of a page, or of mail in disguise."""

from __future__ import annotations

import re
from typing import Final

from jdlint.text.lazy import Lazy

# Each begins with a sign that few words hold, or is asked only where one stands: to try one at every word takes long.
_ADDRESSES: Final = {
    "@": Lazy(r"@(?<=\w@)[\w-]{1,63}\.\w"),
    "](": Lazy(r"\[[^\[\]\n]{0,80}\bappl[^\[\]\n]{0,80}\]\(|\]\([^()\s]{0,200}\bapply\b", re.IGNORECASE),
    "://": Lazy(
        r"^[\W_]{0,6}(?:url|link|job|posting|apply)[\W_]{0,6}https?://"
        r"|\bapply(?: (?:at|via|here|online|on))?[\s:]{1,3}https?://",
        re.IGNORECASE | re.MULTILINE,
    ),
    "": Lazy(r"[\[({](?:(?<=\w[\[({])|(?<=\w [\[({])) ?at ?[\])}] ?\w", re.IGNORECASE),
}


def has_way_in(text: str) -> bool:
    """Whether an address stands there that an application can go to."""
    return any(sign in text and address.search(text) for sign, address in _ADDRESSES.items())
