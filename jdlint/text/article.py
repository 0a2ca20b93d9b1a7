"""Which of “a” and “an” goes before a word, by its first sound as far as letters tell."""

from __future__ import annotations

import re
from typing import Final

from jdlint.text.lazy import Lazy

_VOWEL_SOUND: Final = Lazy(r"(?!uni|use|euro|one|ubiq)[aeiou]|hour|honest|honou?r|heir", re.IGNORECASE)


def article_for(word: str) -> str:
    """“an” where the word begins with the sound of a vowel, else “a”."""
    return "an" if _VOWEL_SOUND.match(word) else "a"
