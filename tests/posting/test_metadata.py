"""What a posting says of itself is read from its front matter, its labels and its first line."""

from __future__ import annotations

import pytest

from jdlint import Posting

CASES = {
    "front matter": (
        (
            "---\ntitle: Bookbinder\ncompany: Quire & Sons\nremote: false\ndate: 2026-01-02\n"
            "closing_date: 2026-02-03\n---\nBind books.\n"
        ),
        {
            "title": "Bookbinder",
            "employer": "Quire & Sons",
            "remote": False,
            "posted": "2026-01-02",
            "closes": "2026-02-03",
        },
    ),
    "toml": ('+++\ntitle = "Ferry mate"\nremote = true\n+++\nSail.\n', {"title": "Ferry mate", "remote": True}),
    "yaml that cannot be read": (
        "---\ntitle: Cook: nights\ncompany: The Mill\n---\nCook.\n",
        {"title": "Cook: nights", "employer": "The Mill"},
    ),
    "a first heading": ("# Ward clerk\n\n## Duties\n\n- File notes.\n", {"title": "Ward clerk"}),
    "a title line": ("Ward clerk\n\nWe are looking for a clerk to join our ward in June.\n", {"title": "Ward clerk"}),
    "no title but a section": ("## Duties\n\n- File notes.\n", {"title": ""}),
    "no label": ("# Usher\n\nPoſted: now\n", {"title": "Usher", "posted": ""}),
    "labels": (
        "# Usher\n\n**Employer:** Old Playhouse\n**Job type:** Part-time\n**Closing date:** 4 May 2026\n",
        {"title": "Usher", "employer": "Old Playhouse", "employment_type": "Part-time", "closes": "4 May 2026"},
    ),
    "other words for a closing date": ("# Usher\n\nApply before: 4 May 2026\n", {"closes": "4 May 2026"}),
    "a label for the title": (
        "Job title: Tram driver\nLocation: Leeds\n\nYou will drive trams.\n",
        {"title": "Tram driver"},
    ),
    "said in a sentence": ("# Editor\n\nThis role is fully remote.\n", {"remote": True}),
    "not said": ("# Editor\n\nYou will edit remote-sensing papers.\n", {"remote": None}),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_metadata(text: str, expected: dict[str, object]) -> None:
    metadata = Posting.from_text(text).metadata
    assert {name: getattr(metadata, name) for name in expected} == expected


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_the_title_stands_where_it_says(text: str, expected: dict[str, object]) -> None:
    del expected
    metadata = Posting.from_text(text).metadata
    if metadata.title_span:
        assert text[metadata.title_span.start : metadata.title_span.end].strip("# ") == metadata.title
