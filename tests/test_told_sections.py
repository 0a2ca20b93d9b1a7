"""An amount or a demanded licence makes its part of the posting, however little else tells of it."""

from __future__ import annotations

import pytest

from jdlint.posting.posting import Posting


def _kinds(text: str) -> set[str]:
    return {section.kind for section in Posting.from_text(text).sections}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Dishwasher\n\nThe Anchor, Wells Beach. $18/hr, meal included.\n", "compensation"),
        ("# Account Executive\n\n💰 €60.000 – €70.000 base\n", "compensation"),
        ("# Driver\n\n## You must have\n\n- DOT medical card and a forklift certificate (required)\n", "licensure"),
    ],
)
def test_the_part_is_there(text: str, kind: str) -> None:
    assert kind in _kinds(text)


@pytest.mark.parametrize("kind", ["compensation", "licensure"])
def test_nothing_tells_of_it(kind: str) -> None:
    assert kind not in _kinds("# Dishwasher\n\nThe Anchor, Wells Beach. Weekends, meal included.\n")


@pytest.mark.parametrize(
    "contact",
    [
        "Text NIGHTS to 555-010-0177 or stop in.",
        "Questions? Reach Pat at jobs@example.org.",
        "[Apply now](https://a.test/1)",
    ],
)
def test_a_contact_tells_how_to_apply(contact: str) -> None:
    assert "apply" in _kinds(f"# Dishwasher\n\nYou will wash dishes.\n\n{contact}\n")


def test_a_closing_paragraph_has_left_the_list() -> None:
    duties = "## You will have\n\n- A licence to drive\n- Two years of experience\n\n"
    assert {"benefits", "equal-opportunity"} <= _kinds(
        f"# Driver\n\n{duties}Health insurance and paid holidays. We are an equal opportunity employer.\n"
    )


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The associate will draft motions and take depositions.", True),
        ("You'll run the herd and plan the rotation.", True),
        ("The successful candidate will have five years of experience.", False),
        ("You will receive a laptop.", False),
    ],
)
def test_a_sentence_tells_of_tasks(sentence: str, told: bool) -> None:  # noqa: FBT001 - a case of the table
    assert ("duties" in _kinds(f"# Farm Manager\n\n{sentence}\n")) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "The successful candidate will assess, treat and discharge patients.",
        "The successful applicant will lead two wards.",
        "The chosen candidate will maintain nine lifts.",
    ],
)
def test_what_the_chosen_person_does_is_told_among_other_things(sentence: str) -> None:
    assert "duties" in _kinds(
        f"# Therapist\n\n## Our team\n\n- A day service\n- A night service\n\nWe grow. {sentence}\n"
    )


@pytest.mark.parametrize(
    "sentence",
    ["Our shop is in Leeds, West Yorkshire.", "1 post - Surrey", "Your choice of shifts in three hospitals."],
)
def test_a_place_or_a_choice_of_shifts_makes_conditions(sentence: str) -> None:
    assert "conditions" in _kinds(f"# Carer\n\n{sentence}\n")


def test_no_place_makes_no_conditions() -> None:
    assert "conditions" not in _kinds("# Carer\n\nThe Anchor cares for older people.\n")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Harbour Medical requires experienced nurse practitioners for three clinics.", "summary"),
        ("When applying, mention the word KITE.", "apply"),
        ("Anchor's sites are some of the most read on the web.", "company"),
        ("Please quote reference K12.", "apply"),
        ("You can work from anywhere in the county.", "conditions"),
        ("We pay your course fees.", "benefits"),
        ("You should speak Welsh.", "qualifications"),
        ("It helps if you know the valley.", "preferred"),
        ("Applicants of all ages are welcome.", "equal-opportunity"),
        ("Nurses are needed for our night shop.", "summary"),
    ],
)
def test_one_sentence_tells_of_it(sentence: str, kind: str) -> None:
    assert kind in _kinds(f"# Nurse\n\n{sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "As a curator at Hill House, you will look after nine rooms.",
        "As our first lawyer, you'll read every contract.",
        "We are looking for experienced bakers.",
        "We're looking for our first baker.",
        "We are seeking enthusiastic nurses.",
    ],
)
def test_a_sentence_sums_up_the_role(sentence: str) -> None:
    assert "summary" in _kinds(f"# Baker\n\n## About us\n\nA shop of four.\n\n{sentence}\n\n## Pay\n\n$20 an hour\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "As a condition of employment, you must pass a background check.",
        "As a charity, we answer to our members.",
        "As an equal opportunity employer, we welcome all.",
        "As a result, the shop closes at noon.",
    ],
)
def test_what_else_begins_so_sums_up_no_role(sentence: str) -> None:
    assert "summary" not in _kinds(
        f"# Baker\n\n## About us\n\nA shop of four.\n\n{sentence}\n\n## Pay\n\n$20 an hour\n"
    )


@pytest.mark.parametrize(
    ("value", "kinds"),
    [
        ("MIT", []),
        ("https://example.org/LICENSE", []),
        ("CC-BY-4.0", []),
        ("LCSW in Ohio", ["licensure"]),
        ("CC licensed counselor", ["licensure"]),
    ],
)
def test_a_field_with_the_license_of_the_text_asks_for_none(value: str, kinds: list[str]) -> None:
    posting = Posting.from_text(f"---\ntitle: Nurse\nlicense: {value}\n---\n\nWe are hiring.\n")
    assert [part.kind for part in posting.sections if part.found_by == "front-matter"] == kinds
