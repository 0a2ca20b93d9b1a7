"""What is asked first, because it is cheap, never rules out what the whole question would find."""

from __future__ import annotations

import re
import sys
from contextlib import suppress

import yaml
from hypothesis import given
from hypothesis import strategies as st

from jdlint.checks import mixed_strength_list
from jdlint.checks.way_in import has_way_in
from jdlint.posting import paragraph_lines, requirements, strength, yaml_text
from jdlint.posting.credentials import levels, unlisted
from jdlint.posting.places import cues, labels
from jdlint.posting.readability import count_words
from jdlint.posting.sections import contacts, role_sentences
from jdlint.syllables.words import plain_words
from jdlint.text.folding import fold
from jdlint.text.latin import as_latin
from jdlint.text.linear import Linear
from jdlint.text.source import Source
from jdlint.text.span import Span
from jdlint.text.stems import Stems

PIECES = ["@", "a", "b.c", "555", "-", " ", ".", "1", "22", "(333)", "[apply", "[**Apply", "](", "\n", "\r", "é", "+1 ",
          "$", "%", "[", "4444",
          "[at]", " (at) ", "(dot)", "Apply: ", "https://", "http://", "//", "<"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.integers(0, 3))
def test_contacts_are_found_by_their_lines_as_in_the_whole_text(text: str, after: int) -> None:
    found = [section.body for section in contacts.find_contacts(Source(text), after=after)]
    assert found == [Span(*match.span()) for match in contacts._CONTACT.finditer(text, after)]  # noqa: SLF001 - the plain way


@given(st.from_regex(re.compile(strength._CUE.source)))  # noqa: SLF001 - no other way to it
def test_each_cue_of_strength_holds_a_word_that_is_asked_for_first(text: str) -> None:
    lower = text.lower()
    assert not strength._CUE.search(lower) or strength._STEMS.occur_in(fold(lower))  # noqa: SLF001 - as above


@given(st.from_regex(re.compile(requirements._OF_THE_READER.source)))  # noqa: SLF001 - as above
def test_each_demand_on_the_reader_holds_a_word_that_is_asked_for_first(text: str) -> None:
    lower = text.lower()
    asks = requirements._OF_THE_READER.search(lower)  # noqa: SLF001 - as above
    assert not asks or requirements._STEMS.occur_in(fold(lower))  # noqa: SLF001 - as above


@given(
    st.lists(st.sampled_from(["you", "must", "be", "have", "a plus", " ", "x"]), max_size=12).map("".join), st.data()
)
def test_each_stretch_that_holds_a_stem_is_touched_by_a_mark(text: str, data: st.DataObject) -> None:
    stems = Stems("you must, must have, must be, have, a plus")
    folded = fold(text)
    start, end = sorted(data.draw(st.tuples(*2 * [st.integers(0, len(text))])))
    assert stems.marked(folded).touches(start, end) or not stems.occur_in(folded[start:end])


@given(st.from_regex(re.compile(mixed_strength_list._WELCOME.source), fullmatch=True))  # noqa: SLF001 - as above
def test_each_welcome_holds_a_word_that_is_asked_for_first(text: str) -> None:
    assert any(word in text.lower() for word in mixed_strength_list._WELCOME_WORDS)  # noqa: SLF001 - as above


ADDRESSES = ["@", "a", "b.c", " ", "[", "]", "(", ")", "{at}", "at", "AT", "\n", "apply", "Apply ", "job", "://",
             "http", "HTTPS://", "](", "é", ":", "*", "/x", " at "]  # fmt: skip
ANY_ADDRESS = re.compile(
    r"\w@[\w-]{1,63}\.\w|\[[^\[\]\n]{0,80}\bappl[^\[\]\n]{0,80}\]\(|\]\([^()\s]{0,200}\bapply\b"
    r"|^[\W_]{0,6}(?:url|link|job|posting|apply)[\W_]{0,6}https?://|\bapply(?: (?:at|via|here|online|on))?[\s:]{1,3}https?://"
    r"|\w ?[\[({] ?at ?[\])}] ?\w",
    re.IGNORECASE | re.MULTILINE,
)


@given(st.lists(st.sampled_from(ADDRESSES), max_size=16).map("".join))
def test_a_way_in_is_found_by_its_signs_as_in_the_whole_text(text: str) -> None:
    assert has_way_in(text) == bool(ANY_ADDRESS.search(text))


@given(st.text())
def test_words_are_counted_as_they_stand_between_blanks(text: str) -> None:
    assert count_words(text) == sum(any(map(str.isalnum, word)) for word in text.split())


@given(st.lists(st.text(alphabet=st.sampled_from("aBé'st\0 \n-.Σłı—"))))
def test_texts_are_made_plain_together_as_alone(texts: list[str]) -> None:
    together = [plain.split() for plain in plain_words(texts)]
    assert together[: len(texts)] == [plain_words([text])[0].split() for text in texts]


@given(st.from_regex(re.compile(role_sentences._TASK.source), fullmatch=True))  # noqa: SLF001 - as above
def test_each_sentence_of_tasks_holds_a_word_that_is_asked_for_first(text: str) -> None:
    assert any(modal in text for modal in role_sentences._MODALS)  # noqa: SLF001 - as above


@given(st.from_regex(re.compile(unlisted._LICENSED.source), fullmatch=True))  # noqa: SLF001 - as above
def test_each_licensed_trade_holds_a_word_that_is_asked_for_first(text: str) -> None:
    assert any(stem in text for stem in unlisted._LICENSED_STEMS)  # noqa: SLF001 - as above


@given(st.from_regex(re.compile(levels._LEVEL.source), fullmatch=True))  # noqa: SLF001 - as above
def test_each_level_begins_as_is_asked_first(text: str) -> None:
    assert levels.level_end(text, 0) == len(text)


@given(st.from_regex(re.compile(f"{paragraph_lines._BULLET.source}x"), fullmatch=True))  # noqa: SLF001 - as above
def test_each_line_with_a_bullet_begins_as_is_asked_first(text: str) -> None:
    assert paragraph_lines._special(text) == ("bullet", len(text) - 1, 0)  # noqa: SLF001 - as above


def test_no_sign_beyond_latin_is_a_letter_a_digit_or_a_blank() -> None:
    beyond = map(chr, range(0x100, sys.maxunicode + 1))
    assert not [char for char in beyond if (char.isalnum() or char.isspace()) and as_latin(char)]


LABELLED = ["Location", "location", "City", "where", " ", "  ", "\n", "\r\n", ":", "- ", "Job ", "job", "work", "\t",
            "*", "Work site", "duty station", "place of work", "workplace", "_", "(s)", " of work", " of the role",
            "Denver", "a", "é", "| "]  # fmt: skip
PLAINLY_LABELLED = Linear(
    (
        rf"(?mi:(?:^|\|)[^\w\n]{{0,12}}{labels._NAME}(?:\s+of (?:work|the (?:job|role|position)))?[ \t*_]*"  # noqa: SLF001 - as above
        r"(?::|-\s|\s{2,}|\t)[ \t*_]*([^\n]{2,200}))|\b(?:Job )?Location[: ]\s+([A-Z][^\n]{2,80})"
    ).encode()
)


@given(st.lists(st.sampled_from(LABELLED), max_size=20).map("".join))
def test_labelled_places_are_found_by_their_labels_as_in_the_whole_text(text: str) -> None:
    folded = fold(text)
    starts = [start for _, start, _ in labels._STEMS.find_all(folded.lower())]  # noqa: SLF001 - as above
    found = list(labels._values(folded, starts))  # noqa: SLF001 - as above
    assert found == [match.span(match.lastindex) for match in PLAINLY_LABELLED.finditer(folded)]


@given(st.from_regex(re.compile(cues._OF_THE_READER.source)))  # noqa: SLF001 - as above
def test_each_place_that_the_reader_is_told_is_asked_for_first(text: bytes) -> None:
    assert cues._may_tell_reader(text, text.lower())  # noqa: SLF001 - as above


NESTED = ["a: ", "- ", "? ", "[", "]", "{", "}", ", ", ":", "\n", "  ", '"a":', "'b'", "&a ", "*a", "&", "x", "|\n",
          "-" * 9, "[[", '["a":', "{b: ", "- - - "]  # fmt: skip


@given(st.lists(st.sampled_from(NESTED), max_size=45).map("".join))
def test_plain_yaml_is_never_nested_too_deep_and_has_no_anchors(text: str) -> None:
    if yaml_text._is_plain(text):  # noqa: SLF001 - as above
        with suppress(yaml.YAMLError):
            yaml_text._look_at_events(text, yaml.CSafeLoader)  # noqa: SLF001 - as above
