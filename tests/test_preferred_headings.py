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


@pytest.mark.parametrize(
    "heading",
    [
        "Valued Experience",
        "Valued Skills",
        "Valuable experience",
        "Also valued",
        "Welcomed, but not required",
        "An asset",
        "Skills that would be an asset",
        "Experience that would be valuable",
        "Highly valued skills",
        "Advantageous",
    ],
)
def test_what_is_valued_is_welcome(heading: str) -> None:
    text = f"## Required qualifications\n\n- A degree\n- Two years of work\n\n## {heading}\n\n- Experience of grants\n"
    assert [section.kind for section in Posting.from_text(text).sections if section.heading] == [
        "qualifications",
        "preferred",
    ]


@pytest.mark.parametrize("heading", ["Our values", "Our valued team", "How you are valued here", "What we value"])
def test_what_an_employer_values_is_not(heading: str) -> None:
    text = f"## {heading}\n\nWe are kind to each other, and we listen.\n"
    assert "preferred" not in {section.kind for section in Posting.from_text(text).sections}
