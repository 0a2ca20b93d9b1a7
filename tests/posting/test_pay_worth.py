"""Blocks that are passed over because nothing in them speaks of pay hold none."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from jdlint import Posting

PIECES = (
    "5", "20", "401k", "401(k)", "12,500", "45.000", "95 000", "30000", "1 200", "٥٠٠٠", "٥", "7.5", "90-110", "2026",
    "$", "£", "€", "₹", "zł", " Kč", " kr", "Rs. ", "Fr. ", "USD ", " eur", "php", " dollars", "US$", "k", " LPA", "m",
    " per hour", "/hr", " an hour", " hours", " a year", " years", " p.a.", " hourly", " je Stunde", "%", "+",
    " salary", "Pay: ", "wage ", "we pay ", "Stundenlohn ", "Jahresgehalt ", "rate of ", "OTE", "💰 ", "• ", "✅ ",
    "salaire ", "cyflog ", "CTC ", "in-hand ", "takes home ", "budget for this role ", "TVöD ", "brutto ", "RAL ",
    "stipend of ", " Stipend: ", "annual gross ", "posted range ", "vergütung ", "rémunération ", "on target ",
    " bonus", " range ", " - ", " – ", " to ", "up to ", "from ", ".", ". ", ", ", " | ", "|", "\n", "\n\n", "- ", "# ",
    "| a | b |\n|---|---|\n| ", "\r\n", "\u00a0", "\u2003", "**", "`", "&pound;", "\\$",
)  # fmt: skip

texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=25).map("".join)


@settings(deadline=None, max_examples=400)
@given(texts)
def test_no_block_with_pay_is_passed_over(text: str) -> None:
    found = Posting.from_text(text).pay
    with patch("jdlint.posting.pay.find.blocks_worth_reading", lambda _text, _folded, blocks: range(len(blocks))):
        assert Posting.from_text(text).pay == found
