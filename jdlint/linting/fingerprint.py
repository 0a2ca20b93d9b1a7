"""A name for a finding that stays when other lines of the file change."""

from __future__ import annotations

import hashlib
from collections import Counter


class Fingerprints:
    """Names the findings of one posting, given in order of place.

    A fingerprint is a hash of the rule and of what was found, never of line numbers or sections, so that a paragraph
    may move; the nth of the same has its own.
    """

    def __init__(self) -> None:
        self._seen: Counter[tuple[str, str]] = Counter()

    def of(self, rule: str, words: str) -> str:
        """The fingerprint of the next finding of this rule about these words, 16 hexadecimal digits."""
        key = (rule, " ".join(words.split()).lower())
        self._seen[key] += 1
        parts = "\x1f".join((*key, str(self._seen[key])))
        return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:16]
