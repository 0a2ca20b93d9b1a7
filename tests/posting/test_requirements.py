"""How strongly a posting asks for what it asks."""

from __future__ import annotations

import pytest

from jdlint.posting.posting import Posting


def test_a_licence_under_a_heading_that_welcomes_is_welcome() -> None:
    posting = Posting.from_text("# Nurse\n\n## Nice to have\n\n- Spanish\n- LCSW license\n\n## Apply\n\nCall us.\n")
    assert [(one.line, one.strength) for one in posting.requirements] == [(5, "preferred"), (6, "preferred")]


@pytest.mark.parametrize(
    "heading", ["Must-Have Skills & Experience", "Required Qualifications", "WHAT YOU NEED", "You must have", "Skills:"]
)
def test_a_heading_is_no_demand(heading: str) -> None:
    posting = Posting.from_text(f"Trapper wanted\n\n{heading}\n\n- Patience\n- A boat\n\nApply\n\nCall us.\n")
    assert [one.text for one in posting.requirements] == ["Patience", "A boat"]


@pytest.mark.parametrize(
    "heading", ["3+ years of experience with otters and their traps", "YOU MUST BE NMC REGISTERED"]
)
def test_a_demand_that_looks_like_a_heading_is_one(heading: str) -> None:
    posting = Posting.from_text(f"# Trapper\n\n**{heading}**\n\n- Patience\n- A boat\n\nApply\n\nCall us.\n")
    assert heading in [one.text for one in posting.requirements]


def test_what_the_pay_depends_on_is_not_demanded() -> None:
    posting = Posting.from_text(
        "# Trapper\n\n## Requirements\n\n- A boat\n\nSalary: depending on skills and experience.\n"
    )
    assert [one.text for one in posting.requirements] == ["A boat"]
