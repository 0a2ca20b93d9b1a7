"""Credentials in true-to-life fragments: which, how strongly, and of which state."""

from __future__ import annotations

import pytest

from jdlint import Posting

FRAGMENTS = {
    "a full name and its letters are one mention": (
        "## Qualifications\n\n- Current licensure as a Licensed Clinical Social Worker (LCSW) in Oregon\n",
        [("lcsw", "required", "US-OR")],
    ),
    "letters first, name in brackets": (
        "## Requirements\n\n- LMFT (Licensed Marriage and Family Therapist)\n",
        [("lmft", "required", None)],
    ),
    "a row of alternatives shares the state behind the last": (
        "## Requirements\n\n- LCSW, LPCC or LMFT license in California\n",
        [("lcsw", "required", "US-CA"), ("lpcc", "required", "US-CA"), ("lmft", "required", "US-CA")],
    ),
    "wording is stronger than the section": (
        "## Requirements\n\n- Active RN license required; CCRN certification preferred\n",
        [("rn", "required", None), ("ccrn", "preferred", None)],
    ),
    "the state before the licence": (
        "## Requirements\n\n- Valid Ohio driver's license\n",
        [("drivers-license", "required", "US-OH")],
    ),
    "postal letters in brackets": (
        "## Requirements\n\n- Registered Nurse license (NJ)\n",
        [("rn", "required", "US-NJ")],
    ),
    "a state behind a town is no doctor": (
        "## Requirements\n\n- You live near Baltimore, MD and can travel to Lancaster, PA\n",
        [],
    ),
    "letters behind a person's name are that person's": (
        "## About us\n\nOur clinic was founded by Maria Delgado, LCSW, and Peter Okafor, RN.\n",
        [],
    ),
    "a licensed facility is the employer's": (
        "## About us\n\nWe are a licensed facility and an accredited hospital.\n",
        [],
    ),
    "nurses that the person will work with": (
        "## What you will do\n\n- Work with registered nurses\n- Supervise certified nursing assistants\n",
        [],
    ),
    "a British register": (
        "## Requirements\n\n- Current registration with the Nursing and Midwifery Council (NMC)\n",
        [("nmc", "required", None)],
    ),
    "British nurses by their part of the register": (
        "We are looking for an RGN or RMN with a valid NMC PIN to join our home in Leeds.\n",
        [("rgn", "unstated", None), ("rmn", "unstated", None), ("nmc", "unstated", None)],
    ),
    "allied health": (
        "## Requirements\n\n- HCPC registration\n- Full UK driving licence\n",
        [("hcpc", "required", None), ("drivers-license", "required", None)],
    ),
    "care programme approach is no accountant": (
        "## Requirements\n\n- Experience of the Care Programme Approach (CPA)\n- Take part in CPA reviews\n",
        [],
    ),
    "an accountant is": (
        "## Qualifications\n\n- CPA preferred, with five years in public accounting\n",
        [("cpa", "preferred", None)],
    ),
    "full time and part time are no physical therapy": (
        "## Requirements\n\n- FT and PT shifts; OT paid at time and a half\n",
        [],
    ),
    "life support": (
        "## Requirements\n\n- BLS and ACLS certification within 30 days of hire\n",
        [("bls", "required", None), ("acls", "required", None)],
    ),
    "a licence that nobody names": (
        "## Requirements\n\n- Must hold a valid license\n",
        [("license", "required", None)],
    ),
    "a state licence that nobody names": (
        "## Requirements\n\n- State licensure required\n",
        [("state-license", "required", None)],
    ),
    "software licences are nobody's credential": (
        "## What you will do\n\n- Track software licenses and open source licenses for customers\n",
        [],
    ),
    "voters and elections": (
        "## What you will do\n\n- Oversee voter registration and the certification of election results\n",
        [],
    ),
    "a certificate that no table has": (
        "## Minimum qualifications\n\n- Certified Parks Steward, or able to become one within a year\n",
        [("certified-parks-steward", "required", None)],
    ),
    "a bar": (
        "## Qualifications\n\n- Admitted to the State Bar of Nevada and licensed to practice law\n",
        [("bar-admission", "required", "US-NV")],
    ),
    "technology": (
        "## Requirements\n\n- Security+, CISSP or CCNP is a plus\n",
        [("security-plus", "preferred", None), ("cissp", "preferred", None), ("ccnp", "preferred", None)],
    ),
    "a title": (
        "# LPC Therapist\n\nJoin us.\n",
        [("lpc", "unstated", None)],
    ),
    "none needed": (
        "## Requirements\n\n- No RN license needed\n- A PMP is not required\n",
        [],
    ),
    "a degree is no licence": (
        "## Requirements\n\n- MSW, PsyD or PhD\n",
        [],
    ),
    "seeking in plain prose": (
        "Seeking a part-time Licensed Professional Counselor (LPC) to join our practice in Boise.\n",
        [("lpc", "unstated", None)],
    ),
    "bold and line breaks inside a name": (
        "## Requirements\n\nYou must be a **Licensed** Clinical\nSocial Worker.\n",
        [("lcsw", "required", None)],
    ),
    "independent and associate titles of one state": (
        "## Qualifications\n\n- Licensed in Arizona (LPC, LCSW, LISAC)\n- EMDR trained a plus\n",
        [
            ("lpc", "required", "US-AZ"),
            ("lcsw", "required", "US-AZ"),
            ("lisac", "required", "US-AZ"),
            ("emdr", "preferred", None),
        ],
    ),
    "a museum": (
        "## Preferred\n\n- State teaching license\n- First Aid/CPR certification\n- Class B CDL\n",
        [
            ("teaching-certificate", "preferred", None),
            ("first-aid", "preferred", None),
            ("cpr", "preferred", None),
            ("cdl-b", "preferred", None),
        ],
    ),
    "a city": (
        "## Minimum qualifications\n\n- Registration as a Professional Engineer (PE) in the State of Washington\n",
        [("pe", "required", "US-WA")],
    ),
    "clouds have roles, certificates and licences of their own": (
        "## Requirements\n\n- Five years with AWS IAM, TLS certificates and license management\n- CISM preferred\n",
        [("cism", "preferred", None)],
    ),
    "what the employer pays for": (
        "## Benefits\n\n- We pay for your license renewal and your RN certification fees\n",
        [],
    ),
    "a trade names the licence": (
        "## Requirements\n\n- Wisconsin radiographer license\n",
        [("radiographer-license", "required", "US-WI")],
    ),
    "what a registration is for": (
        "## What you need\n\n- Registration as a pharmacy technician in Vermont\n",
        [("pharmacy-technician-registration", "required", "US-VT")],
    ),
    "a question asks nothing of the reader": (
        "## Qualifications\n\n- Do you hold a PMP?\n",
        [("pmp", "unstated", None)],
    ),
    "preferred headings": (
        "## Preferred qualifications\n\n- CPA or progress towards it, with five years in public accounting\n",
        [("cpa", "preferred", None)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FRAGMENTS.values(), ids=FRAGMENTS)
def test_fragment(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = Posting.from_text(text).credentials
    assert [(one.id, one.strength, one.jurisdiction) for one in found] == expected


def test_the_place_of_a_mention_is_its_words() -> None:
    text = "---\ntitle: Nurse\n---\n## Requirements\n\n- An active **RN** license\n- A registered nurse (RN)\n"
    first, second = Posting.from_text(text).credentials
    assert text[first.span.start : first.span.end] == "RN" == first.text
    assert second.text == "registered nurse (RN)"
    assert (second.line, second.column) == (7, 5)


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("A prescribing qualification is essential", "prescriber"),
        ("Curator training or certifications, such as those offered by the Centre for Museums", "certification"),
        ("A certification, issued by a hospital or an agency, is required", "certification"),
    ],
)
def test_who_gives_it_does_not_hide_it(item: str, found: str) -> None:
    posting = Posting.from_text(f"## Requirements\n\n- {item}\n")
    assert [credential.id for credential in posting.credentials] == [found]


@pytest.mark.parametrize("item", ["Certifications of hospitals", "Prescribing of budgets", "Facility certifications"])
def test_a_certificate_of_something_else_is_none(item: str) -> None:
    assert not Posting.from_text(f"## Duties\n\n- {item}\n").credentials
