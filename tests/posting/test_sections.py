"""Every style of heading, and content without one, is found on its line and read as the kind that it is."""

from __future__ import annotations

import pytest

from jdlint import Posting
from tests.posting.fragments import FRAGMENTS


def outline(text: str) -> list[str]:
    """Give the sections as `line kind found_by`, in order."""
    return [f"{part.line} {part.kind} {part.found_by}" for part in Posting.from_text(text).sections]


@pytest.mark.parametrize(("text", "expected"), FRAGMENTS.values(), ids=FRAGMENTS)
def test_a_fragment_has_exactly_these_sections(text: str, expected: str) -> None:
    assert outline(text) == [line.strip() for line in expected.strip().splitlines() if line.strip()]


def test_there_are_fragments_enough_to_cover_the_styles() -> None:
    styles = {
        line.split()[2] for _, expected in FRAGMENTS.values() for line in expected.strip().splitlines() if line.strip()
    }
    assert styles >= {"atx", "setext", "bold", "label", "caps", "plain", "html", "front-matter", "content"}
    assert len(FRAGMENTS) >= 60


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "## Qualifications\n\n- Assess new clients.\n- Write care plans.\n- Run weekly groups.\n- Keep records.\n",
            "duties",
        ),
        (
            "## Duties\n\n- A degree in botany.\n- Two years of experience in a nursery.\n- Knowledge of soils.\n",
            "qualifications",
        ),
        ("## Qualifications\n\n- A degree in botany.\n- Knowledge of soils.\n- Ability to lift 20 kg.\n", None),
        ("## Duties\n\n- Water the seedlings.\n- Keep records.\n- Train volunteers.\n", None),
        ("## Requirements\n\n- Lead the weekly clinic.\n- A degree in nursing.\n- Knowledge of triage.\n", None),
    ],
)
def test_a_list_that_contradicts_its_heading_says_so(text: str, contents: str | None) -> None:
    assert [part.contents for part in Posting.from_text(text).sections if part.heading] == [contents]


def test_the_innermost_section_is_found_at_an_offset() -> None:
    text = "## About us\n\nWe are a clinic.\n\nWe are an equal opportunity employer.\n\n## Duties\n\n- Nurse.\n"
    posting = Posting.from_text(text)
    kinds = [
        section.kind if (section := posting.section_at(text.index(word))) else None
        for word in ("clinic", "equal", "Nurse")
    ]
    assert kinds == ["company", "equal-opportunity", "duties"]


@pytest.mark.parametrize(
    "text",
    ["> " * 20_000 + "x", "[" * 50_000, "|a" * 20_000, "<p>" * 30_000, "**" * 50_000, "{% comment %}" * 20_000,
     "- a\n" * 5_000, "Salary: " * 20_000, "<!-- " * 20_000, "A b:\n" * 5_000, "# x\n" * 5_000,
     "_" * 5_000 + "Date, place", "__a__ " * 5_000 + "b"],
    ids=["quotes", "brackets", "cells", "tags", "stars", "comments", "items", "labels", "open", "lines", "headings",
         "underscores", "emphasis"],
)  # fmt: skip
def test_hostile_text_is_read_in_the_time_that_its_length_asks_for(text: str) -> None:
    posting = Posting.from_text(text)
    assert len(posting.prose) == len(text)
    for offset in range(0, len(text), max(1, len(text) // 2000)):
        posting.section_at(offset)
