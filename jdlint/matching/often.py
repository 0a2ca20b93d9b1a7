"""How often strings stand in postings, as far as their letters and a list of common words tell."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_IN_MOST: Final = frozenset(
    "a an the and or of in on at to for from by with as is are be been was were will can may must should have has had "
    "no not all any our your you we us it its this that their who he his her more most than up out one two good great "
    "work working team job role people service services experience skills ability able year years time new other need "
    "needs required require requirements support company business data management employees including include help "
    "provide training care health staff candidate candidates apply application applicant applicants position hours "
    "development high level over under between when about them they she if into through per".split()
)
"""Words that most postings hold."""

_IN_MANY: Final = frozenset(
    "active activities additional after based be benefit benefits best both cloud code communication community "
    "complete compensation computer competitive cover coverage current customer customers daily day days degree "
    "deliver delivery design disability diverse drive each education employee employer employment end environment "
    "equal equipment events every excellent family field first flexible following full growth have hire hiring home "
    "how information insurance issues it join just key knowledge large lead learning license life like location long "
    "looking make manage manager market medical meet member members office only open opportunity paid part pay person "
    "personal physical plan plans preferred present problem process product production program programs project "
    "projects public quality range rate record records related remote reports research responsible results safety "
    "salary sales school security self senior set sit site software stand standing start state status students such "
    "systems tech technical test testing tools travel use valid vision visit want week within world write".split()
)
"""Words that many postings hold."""

_EDGE: Final = 1.0
_RARITY_IN_MOST: Final = 1.5
_RARITY_IN_MANY: Final = 3.0
_RARITY_OF_WORDS: Final = 7.0


def often(strings: Iterable[str]) -> float:
    """How often one of the strings stands in a text, for comparisons; strings are as in `words_alone`."""
    return sum(map(_frequency, strings))


@lru_cache(maxsize=10_000)
def _frequency(string: str) -> float:
    """How often one string stands in a text; the more words and letters it has, the rarer it is."""
    words = string.split(" ")
    last = len(words) - 1
    rarity = _EDGE * last
    for place, word in enumerate(words):
        if word:
            rarity += _word_rarity(word, whole=0 < place < last)
    return float(2.0**-rarity)


def _word_rarity(word: str, *, whole: bool) -> float:
    if word in _IN_MOST or not word.strip("0"):
        return _RARITY_IN_MOST
    if word in _IN_MANY:
        return _RARITY_IN_MANY
    return max(_RARITY_OF_WORDS * whole, float(len(word)))
