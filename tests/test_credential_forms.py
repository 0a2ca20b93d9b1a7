"""The forms in which postings name credentials that no table may have, and who else they tell of."""

from __future__ import annotations

import pytest

from jdlint import Posting

ASKED = {
    "each level is one of its own": ("LCDC II, LCDC III or LICDC-CS", ["LCDC II", "LCDC III", "LICDC-CS"]),
    "base letters and those of associates": ("LCAS or LCAS-A", ["LCAS", "LCAS-A"]),
    "letters of one family": ("Safety board certification: CSP or CHST", ["CSP", "CHST"]),
    "letters with the body that gives them": ("MLS(ASCP) or MT(AMT)", ["MLS(ASCP)", "MT(AMT)"]),
    "letters before the word": ("CPDT certification", ["CPDT certification"]),
    "letters with a hyphen": ("C-XYZ certified", ["C-XYZ certified"]),
    "letters that have other meanings too": ("RSA certificate", ["RSA certificate"]),
    "letters in a row": ("RFT or TFT designation", ["RFT", "TFT designation"]),
    "what a certificate is for": ("Food handling certificate", ["Food handling certificate"]),
    "the ticket of a trade": ("Refrigeration ticket", ["Refrigeration ticket"]),
    "a certificate in something": ("Certificate in Harbour Management", ["Certificate in Harbour Management"]),
    "a register by who keeps it": (
        "Registered with the Freedonia Podiatrists Board",
        ["Registered with the Freedonia Podiatrists Board"],
    ),
    "a trade by what it needs": ("A licensed chimney sweeper", ["licensed chimney sweeper"]),
    "a class in quotation marks": ("\u2018B\u2019 licence issued by the harbour board", ["\u2018B\u2019 licence"]),
    "a name and who gives it": ("Board certified PMHNP through ANCC", ["PMHNP"]),
    "either of two who give it": ("ANCC or AANP certified FNP", ["FNP"]),
    "the board of a physician": ("Board-certified or board-eligible (ABPN)", ["Board-certified or board-eligible"]),
    "a body alone": ("ANCC certification", ["ANCC certification"]),
    "letters between two others": ("AICP, PE or PTP", ["AICP", "PE", "PTP"]),
    "a profession that ends a row": (
        "License as an LCSW or LMFT, or as a Psychologist",
        ["LCSW", "LMFT", "Psychologist"],
    ),
    "accreditation with a body": ("Accredited by the BABCP", ["BABCP"]),
    "licensed at the start": ("Licensed in Ohio", ["Licensed"]),
    "a licence by the number of its class": ("Class 6 licence", ["Class 6 licence"]),
    "a class by its endorsement": ("Class 4 with F endorsement", ["Class 4"]),
    "an endorsement by its subject": ("Gifted Learners endorsement", ["Gifted Learners endorsement"]),
    "an endorsement of a licence": ("Teaching certificate with a Braille endorsement", ["Teaching certificate"]),
    "subject and grades": ("Special Needs (K-12) certificate", ["Special Needs (K-12) certificate"]),
    "a fellowship by its letters": ("Fellowship of the RXYZCP", ["Fellowship of the RXYZCP"]),
    "a fellowship of a college": (
        "Fellow of the Royal College of Wigmakers",
        ["Fellow of the Royal College of Wigmakers"],
    ),
    "a register by trade and keeper": (
        "Register as a wigmaker with the Freedonia Department of Revenue within a year",
        ["Register as a wigmaker with the Freedonia Department of Revenue"],
    ),
    "a licence by who gives it": (
        "Licence with the Freedonia Regulator of Dental Care",
        ["Licence with the Freedonia Regulator of Dental Care"],
    ),
    "a certification by its name": ("Barton Level II certification", ["Barton Level II certification"]),
    "letters in brackets and who gives them": ("IAAO designation (RES or CAE)", ["RES", "CAE"]),
    "a status behind licences": ("LCSW or LMFT, or license-eligible", ["LCSW", "LMFT"]),
}
NOT_ASKED = [
    "Graduate of a BABCP accredited course",
    "A diploma accredited by the BACP",
    "Two years of practice after registration",
    "Experience with SSL certificates and ISO certification",
    "Graduate certificate in data science",
    "High school diploma or equivalency certificate",
    "Support tickets and season tickets",
    "Master's in counseling or MFT",
    "Experience of registered users",
    "EMDR training to part 3",
    "Access to PALS training",
    "Ohio does not license bench staff",
    "A first year at the LPN rate",
    "Endorsement of our values",
]
TOLD = [
    "Our therapists are LCSWs or LMFTs.",
    "Supervisors with an LPC-S or LCSW-S get a stipend.",
    "The team holds CFP and CPA designations.",
    "We are LCSWs, LPCs and LMFTs.",
    "Our medical director is board certified in psychiatry.",
    "Fully licensed therapists keep 70 percent of what comes in.",
    "A licensed therapist will train you.",
    "You will work with an LCSW, an LPC and an LMFT.",
]


def found(text: str) -> list[str]:
    return [one.text for one in Posting.from_text(text, "job.md").credentials]


@pytest.mark.parametrize(("item", "texts"), ASKED.values(), ids=ASKED)
def test_what_an_item_asks_for(item: str, texts: list[str]) -> None:
    assert found(f"## Requirements\n\n- {item}\n- Good humour\n") == texts


@pytest.mark.parametrize("item", NOT_ASKED)
def test_what_is_no_credential_or_not_asked(item: str) -> None:
    assert found(f"## Requirements\n\n- {item}\n- Good humour\n") == []


@pytest.mark.parametrize("sentence", TOLD)
def test_what_is_told_of_others(sentence: str) -> None:
    assert found(f"# Therapist\n\nDear colleague, we run a clinic.\n\n{sentence}\n") == []


def test_two_licences_side_by_side_say_what_is_sought() -> None:
    assert found("Quiet Bay | Therapists (LCSW, LPC, LMFT) | Remote\n\nEvenings.\n") == ["LCSW", "LPC", "LMFT"]


def test_an_employer_welcomes_applications() -> None:
    assert found("## About us\n\nWe are a home in Leeds. We welcome applications from RNs.\n") == ["RNs"]


def test_whoever_can_be_taken_is_asked_for_it() -> None:
    text = "# Therapist\n\nWe can take an LCMHC, LCSW or licensed psychologist.\n"
    asked = Posting.from_text(text, "job.md").credentials
    assert [(one.id, one.strength) for one in asked] == [
        ("lcmhc", "required"),
        ("lcsw", "required"),
        ("licensed-psychologist", "required"),
    ]


def test_items_of_a_section_of_licences_are_credentials() -> None:
    text = "## Licenses and Certificates\n\n- Harbour Pilot Exemption (HPE)\n- QWERT\n- Within 12 months\n- None\n"
    assert found(text) == ["Harbour Pilot Exemption (HPE)", "QWERT"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("RN license in Ohio", "US-OH"),
        ("RN license in New York, NY", "US-NY"),
        ("RN license in Washington, DC", "US-DC"),
        ("RN license in Ohio or Kentucky", None),
        ("RN license in one of: AZ, CO or FL", None),
        ("RN license in Ohio and CPR", "US-OH"),
        ("Valid NJ driver's license", "US-NJ"),
        ("PA license", None),
    ],
)
def test_a_list_of_states_is_no_single_one(text: str, code: str | None) -> None:
    asked = Posting.from_text(f"## Requirements\n\n- {text}\n", "job.md").credentials
    assert asked[0].jurisdiction == code


def test_sentences_under_a_heading_of_certifications_may_begin_with_letters() -> None:
    text = "### Certification\n\nBLS (AHA) required upon hire. XYN or XDN required within 18 months.\n"
    assert found(text) == ["BLS (AHA)", "XYN", "XDN"]


def test_the_label_of_a_row_is_no_credential() -> None:
    text = "## Person specification\n\n| | Essential |\n|---|---|\n| Licence | Full UK driving licence |\n"
    assert found(text) == ["Full UK driving licence"]


@pytest.mark.parametrize(
    ("item", "texts"),
    [
        ("Standard First Aid and CPR Level C", ["Standard First Aid", "CPR Level C"]),
        ("Full class 2 licence held for two years", ["class 2 licence"]),
        ("CPR training for volunteers", []),
        ("Supervise LPNs and CNAs", []),
    ],
)
def test_a_duty_that_is_a_credential_is_none(item: str, texts: list[str]) -> None:
    text = f"# Driver\n\n## Duties\n\n- Drive the bus\n- Greet riders\n- {item}\n"
    found = Posting.from_text(text).credentials
    assert [(one.text, one.strength) for one in found] == [(text, "required") for text in texts]
