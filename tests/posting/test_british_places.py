"""British places: towns and counties, and names that other countries share where the posting is British."""

from __future__ import annotations

import tomllib

import pytest

from jdlint import Posting
from jdlint.tables.folder import rules_folder
from jdlint.tables.read import read_table


def codes(text: str) -> list[tuple[str, str | None]]:
    return [(place.text, place.code) for place in Posting.from_text(text).locations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# Porter\n\nLocation: Hartlepool\n", ("Hartlepool", "GB-ENG")),
        ("# Porter\n\nLocation: Isle of Wight\n", ("Isle of Wight", "GB-ENG")),
        ("# Porter\n\nThe post is based in Dunfermline.\n", ("Dunfermline", "GB-SCT")),
        ("# Porter (Pontypridd)\n\nYou carry post.\n", ("Pontypridd", "GB-WLS")),
        ("# Porter\n\nBase: Newry\n", ("Newry", "GB-NIR")),
        ("# Porter\n\nLocation: Cheshire, CT\n", ("Cheshire, CT", "US-CT")),
    ],
)
def test_towns_and_counties_that_are_british_alone(text: str, found: tuple[str, str]) -> None:
    assert codes(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# Porter  Lincoln\n\nYou carry post. £12 an hour.\n", ("Lincoln", "GB-ENG")),
        ("# Porter\n\nWe run three wards for the NHS in Chester.\n", ("Chester", "GB-ENG")),
        ("# Band 5 Nurse\n\nOur home is on the edge of Perth.\n", ("Perth", "GB-SCT")),
        ("# Nurse\n\nDurham Community NHS Trust wants a nurse.\n", ("Durham", "GB-ENG")),
        ("# Nurse\n\nUniversity Hospitals of Derby and Burton NHS Trust wants a nurse.\n", ("Derby", "GB-ENG")),
        ("# Porter, Washington NE37 1AA\n\nYou carry post.\n", ("Washington", "GB-ENG")),
        ("# Nurse\n\nThe post is based in Bath. £30,000 a year.\n", ("Bath", "GB-ENG")),
        ("# Nurse - Reading\n\nYou need an NMC pin.\n", ("Reading", "GB-ENG")),
        ("# Nurse\n\nYou join the Royal Free. You need an NMC pin.\n", ("Royal Free", "GB-ENG")),
        ("# Nurse\n\nNHS Lothian wants a nurse.\n", ("NHS Lothian", "GB-SCT")),
        ("# Nurse\n\nLocation: Northampton\n\nBand 5\n", ("Northampton", "GB-ENG")),
        ("# Nurse\n\n**Wards:** three\n\nFern House, Newport. RGN wanted.\n", ("Newport", "GB-WLS")),
    ],
)
def test_shared_names_count_where_the_posting_is_british(text: str, found: tuple[str, str]) -> None:
    assert codes(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "# Porter  Lincoln\n\nYou carry post. $12 an hour.\n",
        "# Porter\n\nWe run three wards in Chester.\n",
        "# Teaching assistant\n\nYou help children in Reading and in writing. £12 an hour.\n",
        "# Nurse\n\nYou start in March, with Band 5 pay.\n",
        "# Bath fitter\n\nYou fit baths. £15 an hour.\n",
        "# Shop worker\n\nThe Sale starts soon. £12 an hour.\n",
        "# Clerk\n\nWe have clients in Lincoln and Chester. £12 an hour.\n",
        "# Nurse\n\nYou hold a degree of the University of Derby. Band 5.\n",
        "# Developer\n\nRemote. Our founders met in Durham. £60k.\n",
        "# Porter\n\nWrite to 4 Lincoln Road. £12 an hour.\n",
    ],
)
def test_shared_names_tell_nothing_elsewhere(text: str) -> None:
    assert codes(text) == []


def test_a_place_that_is_told_outright_comes_first() -> None:
    assert codes("# Nurse  Lincoln\n\nLocation: Lincoln, NE\n\nNHS nurses are welcome.\n") == [("Lincoln, NE", "US-NE")]


def test_the_shared_names_are_sorted_and_stand_once() -> None:
    rows = [names for group in read_table("law", "britain").values() for names in group.values()]
    assert all(names == sorted(set(names)) for names in rows)
    path = rules_folder() / "law" / "data" / "cities.toml"
    cities = {name for names in tomllib.loads(path.read_text("utf-8"))["cities"].values() for name in names}
    names = [name for row in rows for name in row]
    assert len(names) == len(set(names))
    assert cities.isdisjoint(names)
