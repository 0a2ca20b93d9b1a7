"""What a sentence tells by its form: what the employer does, what the person does, who is welcome, whom to write to."""

from __future__ import annotations

import pytest

from jdlint import Posting


def kinds(text: str) -> set[str]:
    return {part.kind for part in Posting.from_text(f"{text}\n").sections}


@pytest.mark.parametrize(
    "text",
    [
        "Kilnhouse makes glazes for studio potters.", "Tern Valley Transit carries 9,000 riders on a weekday.",
        "We grow flowers on nine acres.", "We're four people in two towns.", "Our clinic treats farm workers.",
        "Ridge House has cared for older people for 60 years.",
        "Alder Family Services places counselors in the schools of three towns.",
    ],
)  # fmt: skip
def test_an_employer_is_told_by_what_it_does(text: str) -> None:
    assert kinds(text) == {"company"}


@pytest.mark.parametrize(
    "text",
    [
        "You'd be rewriting the firmware and talking to potters.", "You will see patients at home.",
        "Therapists carry 40 cases and run one group.", "The cook prepares two meals and bakes bread.",
        "You drive the school run and wash the bus.", "You clean, scale and chart.",
        "- Design menus, supervise cooks, order stock", "Operates the pumps and cleans the filters of the pool.",
    ],
)  # fmt: skip
def test_the_work_is_told_by_who_does_it(text: str) -> None:
    assert "duties" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "We make adjustments to the rota.", "Therapists receive weekly supervision.", "You'll be joining a team.",
        "We hire twice a year.", "Print this page and fill it in.", "Your work will matter.",
        "You will see why people stay.",
    ],
)  # fmt: skip
def test_other_sentences_of_that_form_tell_nothing_of_either(text: str) -> None:
    assert kinds(text).isdisjoint({"company", "duties"})


@pytest.mark.parametrize(
    "text",
    [
        "We hire people of every gender, age and colour.", "We make adjustments for disabled applicants and staff.",
        "Pasifika and disabled people are strongly encouraged to apply.",
        "We'd be glad of queer, trans, Black and Indigenous growers.",
        "Women and candidates from Scheduled Tribes are especially encouraged to apply.",
        "We offer an interview to anyone who is disabled and meets the list.",
        "Tell us if you need anything adjusted for the interview.",
    ],
)  # fmt: skip
def test_a_welcome_names_groups(text: str) -> None:
    assert "equal-opportunity" in kinds(text)


@pytest.mark.parametrize(
    "text", ["BIPOC candidates preferred.", "We serve people of all faiths.", "A diverse team of six."]
)
def test_a_group_alone_makes_no_welcome(text: str) -> None:
    assert "equal-opportunity" not in kinds(text)


@pytest.mark.parametrize(
    "text", ["Mila [at] kiln.example.org", "jobs (at) kiln (dot) example", "| Apply: https://kiln.example.org/jobs |"]
)
def test_a_contact_may_be_written_for_people_alone(text: str) -> None:
    assert "apply" in kinds(text)


def test_hours_told_among_tasks_are_conditions() -> None:
    text = "# Cook\n\n## What you'll do\n\nYou bake. Days start at five, four days a week, 32 hours a week.\n"
    assert kinds(text) == {"duties", "conditions"}


def test_a_demanded_licence_is_a_qualification_where_nothing_else_is_asked_for() -> None:
    assert kinds("A dentist wants a hygienist, who must be CPR certified.") >= {"licensure", "qualifications"}


def test_a_line_of_facts_opens_nothing() -> None:
    text = (
        "# Usher\n\n**Full-time, permanent, from May 2026**\n\nYou'll greet guests. Applicants must be able to stand.\n"
    )
    assert kinds(text) >= {"conditions", "duties", "qualifications"}


def test_a_label_that_is_a_question_tells_its_kind() -> None:
    assert kinds("What you'd own: the audio engine and half of our calls at night.") >= {"duties"}
    assert kinds("How it goes: a call, a paid task, an offer.") == {"apply"}
