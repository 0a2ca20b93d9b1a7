"""Which language a posting is written in, told by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, AnyStr, Final

from jdlint.text.latin import all_but, as_latin, small_letters
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jdlint.posting.front_matter import FrontMatter

_WORD = Lazy(r"[^\W\d_]+")
FEWEST_WORDS: Final = 12
MOST_CHARACTERS: Final = 6_000
COMMON: Final = {
    "en": "the and of to in for with a is are you our we will or be as on your at by",
    "de": "und der die das mit für wir sie in von zu eine ein ist im den auf bei oder als ihre unser",
    "fr": "et de la les des le à en pour vous nous avec un une est sur dans du au votre notre",
    "es": "y de la el los las en para con un una que se por del al su nuestro como",
    "nl": "en de het een van in voor met je wij is op te zijn bij als onze jouw aan",
    "pt": "e de a o os as em para com um uma que se por da do na no nosso como",
    "it": "e di la il i le in per con un una che si del della al nostro come sono",
    "pl": "i w na z do się nie jest oraz dla od po lub ze za przez jako są oferujemy praca",
    "sv": "och i att är som en ett på för med av du till vi har den det eller om hos",
    "da": "og i at er som en et på for med af du til vi har den det eller om hos",
    "nb": "og i å er som en et på for med av du til vi har den det eller om hos",
    "fi": "ja on tai sekä että kun ovat sinulla meillä työ jossa myös olet voit",
    "cs": "a v na se je s do pro od nebo za jako ve po práce nabízíme",
    "ro": "și de la în cu pe pentru un o care din sau este să ca al",
    "hu": "és a az egy hogy is vagy nem meg ha van számára munka",
    "tr": "ve bir bu için ile de da olarak veya en olan iş",
}
_SCRIPTS: Final = {
    "ru": "\u0400-\u04ff", "el": "\u0370-\u03ff", "he": "\u0590-\u05ff", "ar": "\u0600-\u06ff",
    "ja": "\u3040-\u30ff", "ko": "\uac00-\ud7af", "zh": "\u4e00-\u9fff",
}  # fmt: skip
"""Scripts that tell a language, kana before the Han characters that Japanese shares with Chinese."""
_NOT_LATIN: Final = Lazy(f"[{''.join(_SCRIPTS.values())}]")
_UKRAINIAN: Final = Lazy("[іїєґ]", re.IGNORECASE)


def find_language(prose: str, front_matter: FrontMatter) -> str:
    """The ISO 639-1 code; the front matter's `language` or `lang` wins; `und` for too short a text."""
    for field in front_matter.fields:
        if field.key in ("language", "lang", "locale") and re.fullmatch(r"[A-Za-z]{2}(?:[-_]\w+)?", field.value):
            return field.value[:2].lower()
    text = prose[:MOST_CHARACTERS]
    latin = as_latin(text)
    if latin is not None:
        return _by_words(latin.translate(_letters_of_latin()).split(), _codes_by_latin())
    return _by_script(text) or _by_words([word.lower() for word in _WORD.findall(text)], _codes())


@cache
def _letters_of_latin() -> bytes:
    """The table that makes letters small and all else a blank."""
    kept = bytes.maketrans(all_but(_WORD.source), b" " * len(all_but(_WORD.source)))
    return kept.translate(small_letters())


def _by_words(words: list[AnyStr], codes: Mapping[AnyStr, Sequence[str]]) -> str:
    """The language that most of the words are common in, `und` where few are."""
    scores = dict.fromkeys(COMMON, 0)
    for word, times in Counter(filter(codes.__contains__, words)).items():
        for code in codes[word]:
            scores[code] += times
    best = max(scores, key=scores.__getitem__)
    return best if len(words) >= FEWEST_WORDS and scores[best] * FEWEST_WORDS >= len(words) else "und"


@cache
def _codes() -> dict[str, list[str]]:
    """The languages that each word is common in."""
    codes: dict[str, list[str]] = {}
    for code, words in COMMON.items():
        for word in set(words.split()):
            codes.setdefault(word, []).append(code)
    return codes


@cache
def _codes_by_latin() -> dict[bytes, list[str]]:
    """The same for those words that Latin-1 can write, in it."""
    return {
        latin: codes for word, codes in _codes().items() if b"?" not in (latin := word.encode("latin-1", "replace"))
    }


def _by_script(text: str) -> str:
    """The language of a text of which a third of the letters are not Latin; nothing for all others."""
    if not _NOT_LATIN.search(text):
        return ""
    letters = sum(char.isalpha() for char in text)
    for code, characters in _SCRIPTS.items():
        if 3 * len(re.findall(f"[{characters}]", text)) > letters:
            return "uk" if code == "ru" and _UKRAINIAN.search(text) else code
    return ""
