"""What a posting asks for, item by item, and how strongly."""

from __future__ import annotations

import pytest

from jdlint import Posting

FRAGMENTS = {
    "items under a heading that asks": (
        "## Requirements\n\n- Two years in retail\n- Spanish is a plus\n",
        [("Two years in retail", "required"), ("Spanish is a plus", "preferred")],
    ),
    "an item of two sentences is one": (
        "## Qualifications\n\n- A degree in biology. Field work counts too.\n",
        [("A degree in biology. Field work counts too.", "required")],
    ),
    "a sentence that asks, wherever it stands": (
        "## About the role\n\nYou must be able to swim. The pool is warm.\n",
        [("You must be able to swim.", "required")],
    ),
    "a sentence that asks for experience without a verb": (
        "## About the role\n\nExperience with older dogs preferred. The kennels are warm.\n",
        [("Experience with older dogs preferred.", "preferred")],
    ),
    "duties are no requirements": (
        "## What you'll do\n\n- Teach swimming\n- Keep the pool clean\n",
        [],
    ),
    "benefits are none either": (
        "## Benefits\n\n- You must be employed for a year to join the pension plan\n",
        [],
    ),
    "not required is a preference": (
        "## Requirements\n\n- A degree is welcome but not required\n",
        [("A degree is welcome but not required", "preferred")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FRAGMENTS.values(), ids=FRAGMENTS)
def test_fragment(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.text, one.strength) for one in Posting.from_text(text).requirements] == expected


def test_a_requirement_knows_its_line() -> None:
    (one,) = Posting.from_text("# Guide\n\n## Requirements\n\n- **Patience** with visitors\n").requirements
    assert one.line == 5
    assert one.text == "Patience with visitors"
