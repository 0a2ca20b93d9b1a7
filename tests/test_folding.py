"""The copy of a text that patterns are matched against has every character at its own place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jdlint.text.folding import fold


@given(st.text())
def test_the_copy_is_as_long_as_the_text(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_typographic_characters_become_plain_and_accents_stay() -> None:
    assert fold("“Don’t” – «né»\u00a0😀") == b'"Don\'t" - "n\xe9" ?'
