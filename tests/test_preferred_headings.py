"""A heading that says "preferred" of what it names opens wishes; one that names demands beside them does not."""

from __future__ import annotations

import pytest

from jdlint.posting.posting import Posting

BODY = "- A degree in planning\n- Two years of experience with grants\n- Knowledge of county budgets\n"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Preferred Qualifications", "preferred"),
        ("V. PREFERRED QUALIFICATIONS", "preferred"),
        ("Qualifications (preferred)", "preferred"),
        ("Desired skills & experience", "preferred"),
        ("It would help if you have", "preferred"),
        ("Also welcome", "preferred"),
        ("Required and preferred qualifications", "qualifications"),
        ("Minimum and desirable experience", "qualifications"),
        ("Essential and desirable criteria", "qualifications"),
        ("Qualifications", "qualifications"),
    ],
)
def test_the_heading_tells_wishes_from_demands(heading: str, kind: str) -> None:
    posting = Posting.from_text(f"# Clerk\n\n## {heading}\n\n{BODY}")
    assert [section.kind for section in posting.sections if section.title == heading] == [kind]
