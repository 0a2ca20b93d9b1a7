"""The words of a heading, made comparable: lower case, singular, one spelling, contractions written out."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from jdlint.text.lazy import Lazy

MOST_WORDS: Final = 40
BREAKS: Final = frozenset("/,;:|(–—")

ASKING: Final = frozenset(["what", "who", "how", "where", "when", "why", "which"])
"""Words that a question begins with, and the heading that answers it."""

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
_JOINING: Final = frozenset(["so", "and", "but", "ok", "okay", "well"])
_FILLING: Final = frozenset(["actually", "really", "exactly", "typically", "mostly", "mainly"])
_DOING: Final = frozenset(["do", "doe", "did"])
_HELPING: Final = frozenset(["will", "would", "can", "could", "might", "should", "must", "are", "am", "have"])
_WOULD: Final = frozenset(["would"])
_VAGUE: Final = frozenset(["would", "can", "could", "might"])
_SUBJECTS: Final = frozenset(["you", "we", "they"])


def words_of(heading: str) -> tuple[str, ...]:
    """The words of a heading; `BREAKS` between them are kept."""
    text = heading[:400].lower()
    if "'" in text or "’" in text:
        for short, long in _CONTRACTIONS:
            text = text.replace(short, long)
    plain = text.replace(" ", "").isalpha()  # most headings are nothing but letters and spaces
    words = [*map(_plain, (text.split() if plain else _TOKEN.findall(text))[:MOST_WORDS])]
    while len(words) > 1 and words[0] in _JOINING:
        del words[: 2 if words[1] == "," else 1]
    return tuple(_told(words) if len(words) > 1 else words)


def _told(words: list[str]) -> list[str]:
    """A question in the words of its answer: "What would I do?" and "What you'd do" are "what you will do"."""
    asks = words[0] in ASKING
    if asks or words[0] in _DOING or words[0] in _HELPING:
        words = ["you" if word == "i" else word for word in words if word not in _FILLING]
    if asks and words[1:2] and words[1] in _DOING and len(words) > 2:  # noqa: PLR2004 - "What does the job involve?"
        del words[1]
    elif asks and len(words) > 2 and words[1] in _HELPING and words[2] in _SUBJECTS:  # noqa: PLR2004
        words[1], words[2] = words[2], words[1]
    vague = _VAGUE if asks else _WOULD
    if vague.isdisjoint(words):
        return words
    return [
        "will" if word in vague and before == "you" else word for before, word in zip(["", *words], words, strict=False)
    ]


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if len(word) > 4 and word.endswith("ies"):  # noqa: PLR2004 - "dies" and "ties" are no plurals here
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and word[-2] not in "siu":  # noqa: PLR2004 - nor "gas", "bus", "basis"
        return word[:-1]
    return word
