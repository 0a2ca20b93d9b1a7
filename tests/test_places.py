"""Where the work is done: places are read from fields, labels, titles and sentences, and others are left alone."""

from __future__ import annotations

import time

import pytest

from jdlint import Posting

MOST_SECONDS = 20  # of a machine that does other things too

Found = list[tuple[str | None, str]]

NAMED: list[tuple[str, Found]] = [
    ("Location: Denver, CO", [("US-CO", "Denver")]),
    ("**Location:** San Francisco, California", [("US-CA", "San Francisco")]),
    ("Location: Salem, OR, OR, 97309", [("US-OR", "Salem")]),
    ("Location: Coolidge AZ 85128, AZ, AZ, 85132", [("US-AZ", "Coolidge")]),
    ("Location: Toronto, ON", [("CA-ON", "Toronto")]),
    ("Location: Vancouver, BC, Canada", [("CA-BC", "Vancouver")]),
    ("Location: London, England, United Kingdom", [("GB-ENG", "London")]),
    ("Location: Wien", [("AT", "Wien")]),
    ("Location: Berlin, DE", [("DE-BE", "Berlin")]),
    ("Location: Perth, WA", [("US-WA", "Perth")]),
    ("Location: Sydney", [("AU-NSW", "Sydney")]),
    ("Locations: Spain, Portugal, United Kingdom", [("ES", ""), ("PT", ""), ("GB", "")]),
    ("Locations: Washington, DC; San Francisco, CA; Remote", [("US-DC", "Washington"), ("US-CA", "San Francisco")]),
    ("Location: Remote (US)", [("US", "")]),
    ("Location: Portland", [(None, "")]),
    ("Location: Portland, Maine", [("US-ME", "Portland")]),
    ("Location: Cambridge, UK", [("GB", "Cambridge")]),
    ("Location: Cambridge, MA", [("US-MA", "Cambridge")]),
    ("Location: Atlanta, Georgia", [("US-GA", "Atlanta")]),
    ("Location: Tbilisi, Georgia and Yerevan, Armenia", [("AM", "Yerevan")]),
    ("Location: Remote", []),
    ("### Work location\n\nBoise, Idaho", [("US-ID", "Boise")]),
    ("| Location | Reno, NV |\n|---|---|\n| Hours | 40 |", [("US-NV", "Reno")]),
    ("#### `🌎 Paris, France`", [("FR", "Paris")]),
    ("📍 London (Hybrid) | two days in the office", [("GB-ENG", "London")]),
    ("# Registered Nurse (Denver, CO)", [("US-CO", "Denver")]),
    ("# Analyst | London | £40k", [("GB-ENG", "London")]),
    ("# Support Lead - USA", [("US", "")]),
    ("# Clerk\n\nKingman, AZ\n\nYou keep the books.", [("US-AZ", "Kingman")]),
    ("This role is based in London or Stockholm.", [("GB-ENG", "London"), ("SE", "Stockholm")]),
    ("You will work two days a week at our Leeds office.", [("GB-ENG", "Leeds")]),
    ("You must be located in the Netherlands.", [("NL", "")]),
    ("Employees must reside in WA state.", [("US-WA", "")]),
    ("You can work from anywhere in the US.", [("US", "")]),
    ("---\nlocation: 'Denver, CO'\n---\n", [("US-CO", "Denver")]),
    ("---\nlocations:\n  - Denver, CO\n  - Boston, MA\n---\n", [("US-CO", "Denver"), ("US-MA", "Boston")]),
    ("---\ncity: Halifax\nstate: NS\ncountry: Canada\n---\n", [("CA-NS", "Halifax")]),
    (
        "---\njobLocation:\n  address:\n    addressLocality: Reno\n    addressRegion: NV\n    country: US\n---\n",
        [("US-NV", "Reno")],
    ),
    ('+++\ntitle = "Cook"\nlocation = "Manchester, UK"\n+++\n', [("GB-ENG", "Manchester")]),
    ("---\nstate: closed\n---\n", []),
]

ELSEWHERE = [
    "We were founded in Boston in 1985.",
    "Our headquarters are in Palo Alto, and we sell to hospitals in Texas.",
    "You must be authorized to work in the United States.",
    "You will travel to our Palo Alto site.",
    "You work with clients in Denver and Boulder.",
    "Notice to applicants for jobs located in NYC only.",
    "# Level 3 Analyst - IN",
    "Headquarters: Los Angeles, CA\n\nYou keep the books.",
    "You join the team that won the Paris prize.",
]


def _read(text: str) -> Found:
    return [(place.code, place.locality) for place in Posting.from_text(text).locations]


@pytest.mark.parametrize(("text", "places"), NAMED, ids=[text for text, _ in NAMED])
def test_places_of_work(text: str, places: Found) -> None:
    assert _read(text) == places


@pytest.mark.parametrize("text", ELSEWHERE)
def test_other_places_are_left_alone(text: str) -> None:
    assert _read(text) == []


def test_the_words_of_a_place_stand_where_it_says() -> None:
    text = "# Clerk\n\n**Location:** Denver, CO 80202\n\nThis role is based in our Boulder office.\n"
    places = Posting.from_text(text).locations
    assert [text[slice(*place.span)] for place in places] == ["Denver, CO", "Boulder"]
    assert [place.line for place in places] == [3, 5]


def test_a_country_gives_way_to_a_state_in_it() -> None:
    assert Posting.from_text("Location: Denver, CO; United States").workplace.codes == ("US-CO",)


def test_a_job_with_the_us_government_is_known_by_its_grade() -> None:
    assert Posting.from_text("Series and grade: GS-13. Location: Denver, CO").workplace.federal
    assert Posting.from_text("## This job is open to\n\n- The public\n\nLocation: Denver, CO").workplace.federal
    assert not Posting.from_text("Location: Denver, CO").workplace.federal


def test_long_lists_and_runs_of_capitals_take_linear_time() -> None:
    text = "Location: " + "Denver, CO; " * 5_000 + "\n\nThis role is based in " + "Aa " * 20_000
    started = time.perf_counter()
    assert ("US-CO", "Denver") in _read(text)
    assert len(_read("Location: Denver, CO\n" * 20_000)) < 1_000
    assert time.perf_counter() - started < MOST_SECONDS
