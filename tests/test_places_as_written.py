"""Places at the head of a posting, behind further labels, and where it says that the employer is."""

from __future__ import annotations

import pytest

from jdlint import Posting

HEADERS: list[tuple[str, list[str]]] = [
    ("# Keeper\n\n*Harbour Aquarium, Halifax, Nova Scotia. Permanent, 37.5 hours.*", ["CA-NS"]),
    ("# Welder\n\nVALLEY TRAILER & HITCH, KAUKAUNA WI\n\nPAY", ["US-WI"]),
    ("# Nurse\n\nRidge Medical Center | Duluth, MN | Full-time | Nights", ["US-MN"]),
    ("# Chef\n\n**Bow Lodge** | Banff, Alberta | Full time, year round", ["CA-AB"]),
    ("# Aide\n\nLittle Lantern School — Mesa, AZ (days)", ["US-AZ"]),
    ("# Manager\n\n**Meridian** · Austin, TX, USA; Kirkland, WA, USA; Dublin, Ireland", ["US-TX", "US-WA", "IE"]),
    ("DEPUTY CITY CLERK\n\nCity of Fernhaven, Washington\n\nABOUT", ["US-WA"]),
    ("# Driver\n\n123 Main Street, Springfield, MO 65806", ["US-MO"]),
    ("# Manager\n\nSydney NSW 2000", ["AU-NSW"]),
    ("# Driver\n\nLeeds | £32k | Full time", ["GB-ENG"]),
]
LABELS: list[tuple[str, list[str]]] = [
    ("Site: St. Clare Hospital, Thunder Bay", ["CA-ON"]),
    ("Based: Leeds", ["GB-ENG"]),
    ("Location: Hill House, Ennis, Co. Clare", ["IE"]),
    ("Work Location: Hosur Road Estate, Krishnagiri Dist., Tamil Nadu", ["IN"]),
    ("**Oriau:** 35 **| Lleoliad:** Dolgellau", ["GB-WLS"]),
    ("Hours: 40 | Location: Denver, CO | Shift: days", ["US-CO"]),
    ("| **Facility** | Coast Medical Center, San Luis Obispo, CA |\n|---|---|\n| Unit | Lab |", ["US-CA"]),
]
EMPLOYERS: list[tuple[str, list[str]]] = [
    ("# Archivist\n\nWe have a staff of seven in Galena, Illinois.", ["US-IL"]),
    ("Busy, friendly group practice in Tucson is looking for a therapist.", ["US-AZ"]),
    ("# Support\n\nMaple Family Services (Hamilton, ON) has helped for 60 years.", ["CA-ON"]),
    ("# Manager\n\nKestrel Dental operates five practices in and around Chattanooga.", ["US-TN"]),
    ("# Physician\n\nThis is an 18-bed hospital in eastern Idaho.", ["US-ID"]),
    ("# Technician\n\nGrowing family-run shop in Las Cruces NM looking for help.", ["US-NM"]),
]
WRITTEN = [*HEADERS, *LABELS, *EMPLOYERS]
ELSEWHERE = [
    "# Clerk\n\nOur founder grew up on a farm in Ames, Iowa.",
    "# Clerk\n\nA degree from a university in Dublin, Ireland is welcome.",
    "# Sales\n\nYou sell to schools in Denver, Colorado and Boise, Idaho.",
    "# Engineer\n\nRemote. The company began in an office in Austin, Texas.",
    "# Guide\n\nWe are the largest museum in the US.",
    "# Guide\n\nThe museum welcomes people four hours from Sydney.",
    "# Nurse\n\nStaff Nurse, OR",
    "# Assistant\n\nMedical Assistant, MA",
    "# Clerk\n\nBased in San Francisco, CA,\n\nAcme has raised money.",
]


@pytest.mark.parametrize(("text", "codes"), WRITTEN, ids=[text for text, _ in WRITTEN])
def test_places_are_read_as_written(text: str, codes: list[str]) -> None:
    assert [place.code for place in Posting.from_text(text).locations] == codes


@pytest.mark.parametrize("text", ELSEWHERE)
def test_where_the_job_is_not(text: str) -> None:
    assert not any(place.code for place in Posting.from_text(text).locations)


def test_a_place_that_a_label_names_needs_no_guess() -> None:
    text = "# Nurse\n\nRidge Medical Center | Duluth, MN\n\nLocation: Reno, NV\n"
    assert [place.code for place in Posting.from_text(text).locations] == ["US-NV"]


MORE: list[tuple[str, list[str]]] = [
    ("# Aide\n\nThe Elms Clinic, Harrogate", ["GB-ENG"]),
    ("# Aide\n\nNenagh, Co. Tipperary", ["IE"]),
    ("Location: Tallaght, Dublin 24", ["IE"]),
    ("The post is based at Southmead Hospital, Bristol.", ["GB-ENG"]),
    ("# Aide\n\nSend your letter to 12 Elm Street, Benson, AZ 85602.", ["US-AZ"]),
    ("Standplaats: Utrecht", ["NL"]),
    ("Lieu de travail : Gatineau, Québec", ["CA-QC"]),
]


@pytest.mark.parametrize(("text", "codes"), MORE, ids=[text for text, _ in MORE])
def test_towns_behind_names_and_in_addresses(text: str, codes: list[str]) -> None:
    assert [place.code for place in Posting.from_text(text).locations] == codes
