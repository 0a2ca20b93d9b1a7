"""How hard the running text of a posting is to read: list-aware, and with the share of words that it covers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.syllables.words import plain_words
from jdlint.text.latin import all_but, as_kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.posting.parts import Section
    from jdlint.posting.sentences import Sentence
    from jdlint.text.span import Span

FEWEST_WORDS: Final = 100
FEWEST_IN_SENTENCE: Final = 3
_LETTER_OR_DIGIT: Final = r"[^\W_]|\s"  # and white space, which keeps words apart
_OTHER_LANGUAGES: Final = frozenset(["de", "es", "fr", "it", "nl"])


class Running(Struct, frozen=True, gc=False):
    """A sentence of running text, how many words it has, and these as textstat takes them apart.

    They are in lower case, hyphens joined, with white space between them.
    """

    span: Span
    words: int
    plain: str


class Readability(Struct, frozen=True, gc=False):
    """Figures on the running text: its sentences and words, and how hard they are to read.

    `covered` is the share, 0 to 1, of all words that the figures speak for: headings, list items and table cells are
    no running text. `grade` is the Flesch-Kincaid school grade (English alone), `ease` Flesch's reading ease in the
    form that fits the language; both are None under 100 words, where they would say nothing.
    """

    words: int
    covered: float
    sentences: int
    mean_sentence_words: float
    longest_sentence_words: int
    grade: float | None
    ease: float | None


def count_words(prose: str) -> int:
    """How many words a text has: what stands between white space and holds a letter or digit."""
    return (b" " + as_kinds(prose).translate(_blanks_and_letters(), all_but(_LETTER_OR_DIGIT))).count(b" x")


@cache
def _blanks_and_letters() -> bytes:
    """The table that makes all white space a blank and all else an x, so that words begin at each " x"."""
    return bytes(ord(" " if chr(value).isspace() else "x") for value in range(256))


def running_sentences(prose: str, sentences: Iterable[Sentence], sections: Iterable[Section]) -> Iterator[Running]:
    """The sentences of paragraphs, without headings and equal-opportunity statements, of three words or more.

    Shorter ones textstat does not count; the wording of such a statement is seldom the author's to change.
    """
    left_out = [part.span if part.kind == "equal-opportunity" else part.heading for part in sections]
    spans = sorted((span for span in left_out if span), reverse=True)
    covered = 0
    running = []
    for sentence in sentences:
        if sentence.kind != "paragraph":
            continue
        start, end = sentence.span.start, sentence.span.end
        while spans and spans[-1].start <= start:
            covered = max(covered, spans.pop().end)
        if end > covered:
            running.append(sentence.span)
    for span, plain in zip(running, plain_words([prose[span.start : span.end] for span in running]), strict=False):
        words = len(plain.split())
        if words >= FEWEST_IN_SENTENCE:
            yield Running(span, words, plain)


def measure(prose: str, running: Sequence[Running], *, words: int, language: str) -> Readability:
    """Grade running sentences; `words` is the number of words of the whole posting."""
    lengths = [sentence.words for sentence in running]
    graded = sum(lengths)
    mean = graded / len(running) if running else 0.0
    grade = ease = None
    if graded >= FEWEST_WORDS and language in ("en", "und"):
        grade, ease = _english(running, mean, graded)
    elif graded >= FEWEST_WORDS and language in _OTHER_LANGUAGES:
        ease = _ease(prose, running, language)
    covered = min(1.0, graded / words) if words else 0.0
    return Readability(graded, covered, len(running), mean, max(lengths, default=0), grade, ease)


def _english(running: Iterable[Running], mean: float, graded: int) -> tuple[float, float]:
    """Flesch-Kincaid grade and Flesch reading ease (Kincaid and others 1975; Flesch 1948)."""
    from jdlint.syllables.english import count_syllables  # noqa: PLC0415 - reads a dictionary

    syllables = count_syllables(_words(running)) / graded
    return _grade(mean, syllables), 206.835 - 1.015 * mean - 84.6 * syllables


def _words(running: Iterable[Running]) -> list[str]:
    """All words; they are not kept, as few postings are graded more than once."""
    return " ".join([sentence.plain for sentence in running]).split()


def _grade(mean: float, syllables: float) -> float:
    return 0.39 * mean + 11.8 * syllables - 15.59


def grades_above(limit: float, running: Sequence[Running]) -> bool:
    """Whether English sentences have a grade above the limit; costs less than the grade where they are far below."""
    from jdlint.syllables.english import count_listed, count_unlisted, most_unlisted  # noqa: PLC0415 - as above

    graded = sum([sentence.words for sentence in running])
    if graded < FEWEST_WORDS:
        return False
    mean = graded / len(running)
    listed, others = count_listed(_words(running))
    at_most = _grade(mean, (listed + most_unlisted(others)) / graded)
    return at_most > limit and _grade(mean, (listed + count_unlisted(others)) / graded) > limit


def _ease(prose: str, running: Iterable[Running], language: str) -> float:
    """Flesch's reading ease with the weights and hyphenation that textstat has for the language."""
    from textstat.textstat import textstatistics  # noqa: PLC0415 - heavy, and never needed for English

    statistics = textstatistics()
    statistics.set_lang(language)
    return float(statistics.flesch_reading_ease(plain_sentences(prose, running)))


def plain_sentences(prose: str, running: Iterable[Running]) -> str:
    """The sentences as a text in which textstat sees the same ones: no full stop but at their ends."""
    ends = str.maketrans("", "", ".!?")
    return "\n".join(prose[slice(*sentence.span)].translate(ends).strip() + "." for sentence in running)
