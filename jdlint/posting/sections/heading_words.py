"""The words of a heading, made comparable: lower case, singular, one spelling, contractions written out."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from jdlint.text.lazy import Lazy

MOST_WORDS: Final = 40
BREAKS: Final = frozenset("/,;:|(–—")

_TOKEN = Lazy(r"[^\W\d_]+|\d+|[&+/,;:|(–—]")
_CONTRACTIONS: Final = (
    ("’", "'"), ("can't", "can not"), ("won't", "will not"), ("n't", " not"), ("'ll", " will"), ("'re", " are"),
    ("'ve", " have"), ("'d", " would"), ("i'm", "i am"), ("what's", "what is"), ("who's", "who is"),
    ("here's", "here is"), ("where's", "where is"), ("it's", "it is"), ("let's", "let us"), ("that's", "that is"),
    ("'s", ""), ("'", " "),
)  # fmt: skip
_SPELLINGS: Final = {
    "licence": "license", "licences": "license", "programme": "program", "programmes": "program", "centre": "center",
    "centres": "center", "behaviour": "behavior", "behaviours": "behavior", "behavioural": "behavioral",
    "organisation": "organization", "organisations": "organization", "organisational": "organizational",
    "&": "and", "+": "and",
}  # fmt: skip


def words_of(heading: str) -> tuple[str, ...]:
    """The words of a heading; `BREAKS` between them are kept."""
    text = heading[:400].lower()
    if "'" in text or "’" in text:
        for short, long in _CONTRACTIONS:
            text = text.replace(short, long)
    plain = text.replace(" ", "").isalpha()  # most headings are nothing but letters and spaces
    return tuple(map(_plain, (text.split() if plain else _TOKEN.findall(text))[:MOST_WORDS]))


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if len(word) > 4 and word.endswith("ies"):  # noqa: PLR2004 - "dies" and "ties" are no plurals here
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and word[-2] not in "siu":  # noqa: PLR2004 - nor "gas", "bus", "basis"
        return word[:-1]
    return word
