"""A name for a finding that stays when other lines of the file change."""

from __future__ import annotations

import hashlib


def fingerprint(rule: str, section: str | None, text: str, occurrence: int) -> str:
    """A hash of what was found, made from content and never from line numbers; the nth of the same is its own."""
    words = " ".join(text.split()).lower()
    parts = "\x1f".join((rule, section or "", words, str(occurrence)))
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:16]
