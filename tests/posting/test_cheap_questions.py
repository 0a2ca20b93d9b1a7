"""What is asked first, because it is cheap, never rules out what the whole question would find."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from jdlint.checks import mixed_strength_list
from jdlint.posting import requirements, strength
from jdlint.posting.parts import Requirement
from jdlint.posting.sections import contacts
from jdlint.text.folding import fold
from jdlint.text.source import Source
from jdlint.text.span import Span

PIECES = ["@", "a", "b.c", "555", "-", " ", ".", "1", "22", "(333)", "[apply", "[**Apply", "](", "\n", "\r", "é", "+1 ",
          "$", "%", "[", "4444"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.integers(0, 3))
def test_contacts_are_found_by_their_lines_as_in_the_whole_text(text: str, after: int) -> None:
    found = [section.body for section in contacts.find_contacts(Source(text), after=after)]
    assert found == [match.span() for match in contacts._CONTACT.finditer(text, after)]  # noqa: SLF001 - the plain way


@given(st.from_regex(re.compile(strength._CUE.source)))  # noqa: SLF001 - no other way to it
def test_each_cue_of_strength_holds_a_word_that_is_asked_for_first(text: str) -> None:
    lower = text.lower()
    expected = strength.strength_in_words(lower, 0, len(lower))
    assert strength.strength_of_whole(lower, fold(lower)) == expected


@given(st.from_regex(re.compile(requirements._OF_THE_READER.source)))  # noqa: SLF001 - as above
def test_each_demand_on_the_reader_holds_a_word_that_is_asked_for_first(text: str) -> None:
    lower = text.lower()
    asks = requirements._OF_THE_READER.search(lower)  # noqa: SLF001 - as above
    assert not asks or requirements._STEMS.occur_in(fold(lower))  # noqa: SLF001 - as above


@given(st.from_regex(re.compile(mixed_strength_list._WELCOME.source), fullmatch=True))  # noqa: SLF001 - as above
def test_each_welcome_holds_a_word_that_is_asked_for_first(text: str) -> None:
    item = Requirement(Span(0, len(text)), text, 1, "required")
    assert mixed_strength_list._may_be_welcome([item])  # noqa: SLF001 - as above
