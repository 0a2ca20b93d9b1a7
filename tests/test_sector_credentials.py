"""Licences of trades, services and other countries, asked for in the words of each sector."""

from __future__ import annotations

import pytest

from jdlint.posting.posting import Posting


@pytest.mark.parametrize(
    ("item", "identity"),
    [
        ("Current CPAT card", "cpat"),
        ("Backflow tester certification", "backflow-tester"),
        ("OCSWSSW registration in good standing", "ocswssw"),
        ("Admission to the bar of any state", "bar-admission"),
        ("Board certified/eligible in psychiatry", "bc-be"),
        ("EPA 608 Universal", "epa-608"),
        ("Full clean UK driving licence", "drivers-license"),
    ],
)
def test_a_credential_of_a_sector_is_known(item: str, identity: str) -> None:
    posting = Posting.from_text(f"# A job\n\n## Requirements\n\n- {item}\n")
    assert [one.id for one in posting.credentials] == [identity]


@pytest.mark.parametrize(
    "item",
    [
        "Experience of working with vulnerable people",
        "WFA friendly: work from anywhere",
        "Knowledge of HACCP and FEMA NIMS",
        "Community health experience with a housing CBO",
        "Chief Product Officer (CPO) with a view of our talent pool and health",
        "COS to the head of housing",
        "Has led battery pack test and first class medical cover",
        "Care planning with the ACT team and a pharmacist",
        "Ref. 8570, room 309A",
        "An RTPI accredited degree or a RICS accredited degree",
        "Planning of hotel MICE events",
        "PSV sizing for our business and coaching of juniors",
        "Veterans and SQP holders",
        "Experience with unvented hot water systems",
        "Lean Six Sigma methods",
        "HazMat spills on the road",
        "Repair of ground support equipment (GSE)",
        "FMEA with a risk priority number (RPN)",
        "Lining of pipes by CIPP",
    ],
)
def test_words_that_mean_something_else_are_no_credential(item: str) -> None:
    posting = Posting.from_text(f"# A job\n\n## Requirements\n\n- {item}\n")
    assert posting.credentials == ()


def test_a_licence_in_the_front_matter_is_asked_for() -> None:
    posting = Posting.from_text('+++\ntitle = "Therapist"\nlicense = "LCSW or LMFT"\n+++\n\nCome and work with us.\n')
    assert [(one.id, one.line, one.strength) for one in posting.credentials] == [
        ("lcsw", 3, "required"),
        ("lmft", 3, "required"),
    ]


def test_a_licence_in_a_short_advertisement_is_asked_for() -> None:
    posting = Posting.from_text("Plumber in Perth.\n\nFull UK driving licence, own tools.\n")
    assert [one.id for one in posting.credentials] == ["drivers-license"]


def test_work_on_licences_is_not_asked_of_the_candidate() -> None:
    posting = Posting.from_text("# Clerk\n\n## Duties\n\n- Process forklift licence applications for the depot\n")
    assert posting.credentials == ()
