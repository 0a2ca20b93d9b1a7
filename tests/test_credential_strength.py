"""How strongly credentials are asked for: by words, clauses, the sentence behind, and the columns of tables."""

from __future__ import annotations

import pytest

from jdlint import Posting

ITEMS = {
    "a clause that ends": ("BLS; ACLS preferred", ["required", "preferred"]),
    "a clause that is only the verdict": ("RN license; preferred", ["preferred"]),
    "the sentence behind": ("RNC-OB. Strongly preferred.", ["preferred"]),
    "a plus that is not needed": ("PMP certification a plus but not required", ["preferred"]),
    "all the better": ("If you hold a CDL, so much the better", ["preferred"]),
    "in favour": ("A forklift certification counts in your favour", ["preferred"]),
    "a bonus with a colon": ("Bonus: CISSP", ["preferred"]),
    "what cannot be negotiated": ("A PMP is non-negotiable", ["required"]),
    "the ideal candidate": ("The ideal candidate is a licensed LCSW", ["required"]),
}
PROSE = {
    "what must be current": ("A current first aid certificate and a manual driver's licence.", {"required"}),
    "letters with points": ("A C.E.T. or P.Eng. would be an asset.", {"preferred"}),
    "what you hold": ("You hold an active LCSW.", {"required"}),
}
TABLE = """
## Person specification

| Criterion | Essential | Desirable |
|---|---|---|
| HCPC registration | \u2714 | |
| PMP certification | | \u2714 |

| Minimum requirements | Preferred |
|---|---|
| Ohio RN license | CCRN certification |
"""
VERDICTS = """
## Tickets

| Ticket | Status |
|---|---|
| WHMIS | Required on day 1 |
| Red Seal | An asset |
"""


def strengths(text: str) -> list[str]:
    return [one.strength for one in Posting.from_text(text, "job.md").credentials]


@pytest.mark.parametrize(("item", "said"), ITEMS.values(), ids=ITEMS)
def test_items(item: str, said: list[str]) -> None:
    assert strengths(f"# Nurse in a hospital\n\n## Requirements\n\n- {item}\n") == said


@pytest.mark.parametrize(("sentence", "said"), PROSE.values(), ids=PROSE)
def test_prose(sentence: str, said: set[str]) -> None:
    assert set(strengths(f"# Cook\n\nWe run a farm.\n\n{sentence}\n")) == said


def test_columns() -> None:
    assert strengths(TABLE) == ["required", "preferred", "required", "preferred"]


def test_cells_that_are_verdicts() -> None:
    assert strengths(VERDICTS) == ["required", "preferred"]
