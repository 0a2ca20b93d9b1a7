"""A heading that names no part of a posting is of the kind of the part that it stands in."""

from __future__ import annotations

import pytest

from jdlint.posting.posting import Posting


def _kinds(text: str) -> list[str]:
    return [section.kind for section in Posting.from_text(text).sections if section.heading]


@pytest.mark.parametrize(
    "task",
    [
        "Coordinating the roll-out with outside builders.",
        "Connecting parts of our members' journey.",
        "3. Represent the portfolio in telling of its mission, services and successes",
        "Provide coaching, benefits advice and professional development",
        "Manage the budget and the salaries of two teams",
    ],
)
def test_a_task_below_duties(task: str) -> None:
    text = (
        "## Responsibilities\n\n### Building the tools of the office.\n\nThese save time.\n\n"
        f"### {task}\n\nPartners like it, and it is a plus for our company.\n"
    )
    assert _kinds(text) == ["duties"] * 3


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What we offer", "benefits"),
        ("Manage benefits", "benefits"),
        ("Apply for this role with your portfolio today", "apply"),
        ("Qualifications", "qualifications"),
        ("Bring your passion; it would also be great if you have", "preferred"),
    ],
)
def test_a_named_part_below_duties(heading: str, kind: str) -> None:
    text = (
        f"## Responsibilities\n\n- Bake bread\n- Clean the ovens\n\n### {heading}\n\n- Two of these and one of those\n"
    )
    assert _kinds(text) == ["duties", kind]


def test_a_task_that_stands_below_nothing() -> None:
    assert (
        _kinds("## About us\n\nWe bake.\n\n## Manage the budget and the salaries of two teams\n\nAnd more.\n")[1]
        != "duties"
    )
