"""Headings are known however people put them: as a question, as half a sentence, in brackets, without any meaning."""

from __future__ import annotations

import pytest

from jdlint import Posting

NOTHING = "Mornings.\n"


def kind(heading: str, body: str = NOTHING) -> str:
    """The kind of a section that this heading opens."""
    (section,) = [part for part in Posting.from_text(f"# Usher\n\n## {heading}\n\n{body}").sections if part.heading]
    return section.kind


@pytest.mark.parametrize(
    ("expected", "headings"),
    [
        ("summary", [
            "TL;DR", "What's this job?", "Why we're hiring", "About the placement", "Your job", "In one sentence",
            "In a few words", "Why we need someone",
        ]),
        ("company", [
            "The firm", "Our lab", "Who you'd work with", "Who will I report to?", "What's it like to work here?",
            "How we do things", "Introducing Harbour House",
            "Your new unit", "Who are the customers?", "Who you'll serve",
        ]),
        ("duties", [
            "What your shift looks like", "What your night looks like", "What a week on the ward looks like",
            "What you'd be doing", "And what would I do?", "What does this job entail?", "What we need you to do",
            "What you'll ship", "What's on the roadmap (and on your desk)", "How you'd help",
            "A day in the kitchen",
            "How does it get done?", "In the kitchen", "What appraisers do here",
        ]),
        ("qualifications", [
            "What you'd bring", "What do I need?", "Do I need experience?", "Who may apply", "Non-negotiables",
            "Required (must haves)", "Who would suit this job?", "What we ask of you", "At a minimum",
            "You're someone who", "Might this be you?",
            "You'll bring", "You'll definitely need", "What we'd like you to bring",
        ]),
        ("preferred", [
            "It helps, but we will teach you", "Handy", "What would help", "Not needed, but nice",
            "We'd be glad if you", "In an ideal world", "What we can teach you", "You don't need",
            "Great if you have",
            "What would make you shine", "A few extras we'd like",
        ]),
        ("licensure", [
            "Licences you'll need", "Tickets and licences", "Which licences we accept",
            "Tickets and training", "Cards required", "Site tickets",
        ]),
        ("compensation", [
            "What does it pay?", "How much will I earn?", "How you get paid", "CTC", "What you'd be paid",
        ]),
        ("benefits", [
            "What you'd get", "What comes with the job", "How we look after you", "Room and board",
            "What's on offer", "We'll give you",
            "Beyond pay", "On top of the paycheck", "What the county offers",
        ]),
        ("conditions", [
            "Where's the desk?", "When will I work?", "Roster", "How many hours?", "The physical side",
            "Getting here", "Where and how you can work",
            "Other terms",
        ]),
        ("compliance", [
            "How we keep children safe", "Vetting and checks", "How we use your data", "Beware of scams",
            "Fit for duty", "Required clearances", "Before your first day",
        ]),
        ("equal-opportunity", [
            "Everyone's welcome", "Do you need adjustments?", "You belong here", "Our commitment to equity",
            "Our commitment to fairness", "Everyone counts",
        ]),
        ("apply", [
            "Like the sound of it?", "Come and see us", "How we'll choose", "What to send",
            "When will I hear back?", "Making an application", "Any questions?",
            "Put yourself forward",
        ]),
    ],
)  # fmt: skip
def test_a_heading_says_what_it_opens(expected: str, headings: list[str]) -> None:
    assert {heading: kind(heading) for heading in headings} == dict.fromkeys(headings, expected)


def test_a_heading_that_names_two_kinds_goes_by_its_text() -> None:
    assert kind("Total rewards", "- 20 days of annual leave\n- Dental insurance\n- A pension plan\n") == "benefits"
    assert kind("Accommodation", "- Staff housing with all meals\n- A ski pass\n") == "benefits"
    assert kind("The extras", "Life insurance, a pension plan and free parking.\n") == "benefits"
    assert kind("The extras", "Spanish is a plus.\n") == "preferred"
    assert kind("Clearances", "Fingerprints and a background check come first.\n") == "compliance"
    assert (
        kind("How we work", "The shift is remote on Fridays; travel is rare and hours are 9:00 to 5:00.\n")
        == "conditions"
    )


@pytest.mark.parametrize("heading", ["Good to know", "Anything else?", "Please note"])
def test_a_heading_that_says_nothing_goes_by_its_text(heading: str) -> None:
    assert kind(heading, "A background check and a drug test follow the offer. We check references.\n") == "compliance"
    assert kind(heading, "Annual leave is 25 days. We pay for health insurance and dental insurance.\n") == "benefits"
    assert kind(heading, "The moon is far.\n") == "other"


def outline(text: str) -> list[str]:
    return [f"{part.line} {part.kind}" for part in Posting.from_text(text).sections if part.heading]


def test_headings_right_below_another_are_headings() -> None:
    text = "Aide\n\nPerson specification\n\nQualifications\n\nEssential criteria\n\n- A van\n\nDesirable\n\n- Tact\n"
    assert outline(text) == ["3 qualifications", "5 qualifications", "7 qualifications", "11 preferred"]
    assert outline("NOW HIRING: WELDERS\n\nPAY\n$25.50 an hour\n\nHOURS\nMonday to Thursday\n")[-2:] == [
        "3 compensation",
        "6 conditions",
    ]


def test_a_list_that_lost_its_bullets_makes_no_headings() -> None:
    text = "# Usher\n\nWhat we offer:\n\nPaid leave and holidays\n\n## Apply\n\nCall us.\n"
    assert outline(text) == ["3 benefits", "7 apply"]


def test_a_line_that_only_leads_in_opens_nothing() -> None:
    assert outline("# Cook\n\n## Who may apply\n\nAny one of these:\n\n- A chef\n- A baker\n") == ["3 qualifications"]
    assert outline("# Cook\n\n## Our values\n\nWe are kind.\n\nOur core values are:\n\n- Care\n- Salt\n") == [
        "3 company"
    ]


def test_the_last_line_in_capitals_opens_nothing() -> None:
    assert outline("# Cook\n\n## Duties\n\nCook.\n\nEOE M/F/D/V\n") == ["3 duties"]


def test_short_lines_without_bullets_stand_under_their_heading() -> None:
    text = (
        "Aide\n\nYou will be\nHelping one child\nCovering lunch\n\nWe would like you to have\nPatience\nStout shoes\n\n"
        "It would be a bonus if you had\nMakaton\nA bicycle\n"
    )
    assert outline(text) == ["3 duties", "7 qualifications", "11 preferred"]


def test_a_label_right_below_an_item_opens_a_part() -> None:
    text = "# Nurse\n\nJOB ROLE:\n- Monitor patients\n- Give medicines\nFACILITIES:\n- A hostel\n- Free meals on duty\n"
    assert outline(text) == ["3 duties", "6 benefits"]


def test_a_line_in_capitals_that_states_a_value_says_nothing_of_what_follows() -> None:
    text = "# Nurse\n\nNO. OF VACANCIES: 12\n\nSALARY: 28,000 to 38,000 a month\n"
    assert outline(text) == ["3 other", "5 compensation"]


def test_a_heading_that_ends_in_if_asks() -> None:
    assert kind("You'd suit this if") == "qualifications"
    assert kind("It would be lovely if") == "preferred"


def test_a_title_below_a_finished_item_opens_a_part() -> None:
    text = "# Nurse\n\nResponsibilities\n- Monitor patients.\nRequired skills and qualifications\n- Tact.\n"
    assert outline(text) == ["3 duties", "5 qualifications"]
    assert outline("# Nurse\n\n## Duties\n\n- Monitor patients in the ward\n  Skills and tact.\n") == ["3 duties"]


def test_lines_longer_than_any_editor_wraps_are_paragraphs_by_themselves() -> None:
    text = f"# Nurse\n\nWe care for {'old and young ' * 14}\nResponsibilities\nYou lift.\n"
    assert outline(text) == ["4 duties"]


@pytest.mark.parametrize("line", ["44 applicants", "Fixed term for 6 months", "2 weeks ago"])
def test_a_count_opens_nothing(line: str) -> None:
    assert outline(f"# Nurse\n\n{line}\n\nYou lift and carry.\n") == []


def test_a_list_that_is_led_in_below_a_summary_is_told_by_itself() -> None:
    text = "# Nurse\n\n## The role\n\nMostly this:\n\n- Clean wounds\n- Write notes\n- Train students\n"
    assert outline(text) == ["3 summary", "5 duties"]
