"""Where a sentence ends: after a full stop, also one that nobody put a space behind, and never at an abbreviation."""

from __future__ import annotations

import pytest

from jdlint import Posting


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "You keep keys, maps, etc. If you like trams, write.",
            ["You keep keys, maps, etc.", "If you like trams, write."],
        ),
        ("You keep keys, etc. for the crew.", ["You keep keys, etc. for the crew."]),
        ("You meet riders at the stop.This is a desk.", ["You meet riders at the stop.", "This is a desk."]),
        ("You know Node.js, ASP.Net and trams.io well.", ["You know Node.js, ASP.Net and trams.io well."]),
        ("Report to Dr. Adeyemi at No. 4.", ["Report to Dr. Adeyemi at No. 4."]),
        ("We offer: • Free tea• A pass •Paid leave", ["We offer:", "Free tea", "A pass", "Paid leave"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    posting = Posting.from_text(text)
    assert [text[slice(*sentence.span)] for sentence in posting.sentences] == sentences
