"""Lines that hold no word of any known place name no place."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from jdlint import Posting

PIECES = (
    "Denver", "CO", "N.Y.", "D.C.", "Washington", "St. Louis", "Cluj-Napoca", "Hawai'i", "Portland", "Kingman", "AZ",
    "Berlin", "DE", "Île-de-France", "Łódź", "İzmir", "UK", "the U.S.", "OR", "in", "Remote", "Greater ", " offices",
    "78701", "SW1A 1AA", "Nurse", "# ", "Location: ", "Location\n\n", "\n\n", "\n", " - ", " – ", ", ", "; ", " / ",
    "|", " (", ")", " and ", " ", "  ", ".", "**", "based in ", "The role is in ", "You must live in ", "from our ",
    " office", "remote within ", "on-site in ", "| a | b |\n|---|---|\n| ", "📍 ",
)  # fmt: skip

texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=25).map("".join)


@settings(deadline=None, max_examples=400)
@given(texts)
def test_no_line_with_a_place_is_passed_over(text: str) -> None:
    found = Posting.from_text(text).locations
    with patch("jdlint.posting.places.gazetteer.Gazetteer.may_name", lambda _self, _text: True):
        assert Posting.from_text(text).locations == found
