"""Lines that begin with a hyphen and no space are a list where there are two of them, and text where there is one."""

from __future__ import annotations

import pytest

from jdlint.posting.posting import Posting


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        (["-Cut panels", "-Mend sails"], ["Cut panels", "Mend sails"]),
        (["What you will do", "-Cut panels with the plotter and the knife", "-2 sails a day"], 2),
        (["It gets cold here:", "-12 degrees at night"], []),
        (["- Cut panels", "- Mend sails"], ["Cut panels", "Mend sails"]),
    ],
)
def test_a_hyphen_without_a_space_marks_an_item_of_a_list(lines: list[str], items: list[str] | int) -> None:
    posting = Posting.from_text("# Sailmaker\n\n" + "\n".join(lines) + "\n")
    found = [posting.prose[slice(*block.span)].strip() for block in posting.blocks if block.kind == "item"]
    assert (len(found) if isinstance(items, int) else found) == items
