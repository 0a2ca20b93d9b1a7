"""The head of a table opens a part of the posting, or two side by side."""

from __future__ import annotations

from jdlint import Posting


def outline(posting: Posting) -> list[tuple[int, str, str]]:
    return [(part.line, part.kind, part.found_by) for part in posting.sections if part.kind != "licensure"]


def strengths(posting: Posting) -> dict[str, str]:
    return {credential.text: credential.strength for credential in posting.credentials}


def test_a_known_heading_in_the_head_opens_the_table() -> None:
    posting = Posting.from_text(
        "# Technician\n\n| Essential functions | % |\n|---|---|\n| Tests samples | 60 |\n| Cleans | 40 |\n"
    )
    assert outline(posting) == [(3, "duties", "table")]


def test_demands_and_wishes_stand_side_by_side() -> None:
    posting = Posting.from_text(
        "# Scientist\n\n| Minimum requirements | Preferred |\n|---|---|\n"
        "| CPR certification | BLS certification |\n| A degree | |\n"
    )
    assert outline(posting) == [(3, "qualifications", "table"), (3, "preferred", "table"), (5, "preferred", "content")]
    assert strengths(posting) == {"CPR certification": "required", "BLS certification": "preferred"}


def test_a_tick_speaks_of_its_row() -> None:
    posting = Posting.from_text(
        "# Worker\n\n## Person specification\n\n| Criterion | Essential | Desirable |\n|---|---|---|\n"
        "| Driving licence | x | |\n| First aid certificate | | x |\n"
    )
    assert outline(posting) == [(3, "qualifications", "atx"), (8, "preferred", "content")]
    assert strengths(posting) == {"Driving licence": "required", "First aid certificate": "preferred"}


def test_a_table_of_facts_opens_nothing() -> None:
    posting = Posting.from_text("# Clerk\n\n| Title | Desk |\n|---|---|\n| Clerk | 3 |\n")
    assert outline(posting) == []
