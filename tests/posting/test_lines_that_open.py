"""Plain lines that open a part, and lines beside them that are items, sentences, values or facts."""

from __future__ import annotations

import pytest

from jdlint import Posting

PROSE = "We look after forty miles of towpath between two market towns, with nine staff and a hundred volunteers."


def headed(text: str) -> list[str]:
    return [f"{part.kind}: {part.title}" for part in Posting.from_text(text).sections if part.heading]


@pytest.mark.parametrize("blank", ["", "\u00a0", "\u00a0 ", " \u200b", "\u3000", "\ufeff"])
def test_a_line_of_any_white_space_is_blank(blank: str) -> None:
    text = f"# Lock keeper\n\nAbout The Canal Trust\n{blank}\n{PROSE}\n{blank}\nHow to apply\n{blank}\nWrite to Ida.\n"
    assert headed(text) == ["company: About The Canal Trust", "apply: How to apply"]


def test_of_titles_that_a_board_stacks_the_last_opens_the_text() -> None:
    text = f"Lock keeper\n\nLocation Type\nOn-site\n\nOverview\n\nApplication\nAbout Us\n{PROSE}\n\nThe Role\n\nX.\n"
    assert "company: About Us" in headed(text)
    assert "conditions: Location Type" in headed(text)


@pytest.mark.parametrize("title", ["Fernbank Values", "Our Values", "Tidewater Values"])
def test_values_under_the_name_of_an_employer_are_of_the_company(title: str) -> None:
    body = "Here at the trust there are four values that guide us: be kind, be clear, be brave, be on time."
    text = f"# Lock keeper\n\n{title}\n{body}\n\nRequirements\n\n- A driving licence\n"
    assert headed(text)[0] == f"company: {title}"


@pytest.mark.parametrize(
    "line",
    [
        "If you would like to talk about this post, or to come and see the lock, please contact:",
        "For an informal chat about the team and the way that we work here every day, please call:",
        "Should you have any questions about how to apply or about the interview day, email:",
    ],
)
def test_a_request_to_write_or_call_opens_what_follows(line: str) -> None:
    assert headed(f"# Lock keeper\n\n{PROSE}\n\n{line}\n\nIda Marsh, head keeper\n") == [f"apply: {line}"]


@pytest.mark.parametrize(
    "line",
    [
        "Full time and part time hours are available", "Benefits are paid from the first day",
        "Visa sponsorship is not available", "Training and development will be provided",
        "Ability to work shifts and weekends", "Knowledge of boats is a plus",
    ],
)  # fmt: skip
def test_a_sentence_or_demand_on_a_line_of_its_own_is_no_heading(line: str) -> None:
    assert headed(f"# Lock keeper\n\n{PROSE}\n\n{line}\n\n{PROSE}\n") == []


@pytest.mark.parametrize(
    "line", ["What is offered", "Everyone is welcome", "Who we are", "What will be expected of you", "You must have"]
)
def test_a_question_or_a_known_phrase_with_a_verb_is_one(line: str) -> None:
    assert len(headed(f"# Lock keeper\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")) == 1


def test_a_word_among_words_is_an_item() -> None:
    text = "# Lock keeper\n\nCompetencies:\nPatience\nAccessibility\nIntegrity\n\nRequirements:\n- A driving licence\n"
    assert not any("Accessibility" in title for title in headed(text))


def test_an_item_and_what_it_is_opens_nothing() -> None:
    text = "# Lock keeper\n\nOur Perks\n\nSick pay\n\nPerks card - money off in many shops\n\nTea\n\nAbout us\n\nA.\n"
    assert headed(text) == ["benefits: Our Perks", "company: About us"]


def test_a_field_without_a_space_is_one_and_hides_no_heading_below() -> None:
    text = f"# Lock keeper\n\n{PROSE}\n\nInterview date:6th May 2026\n\nFor further details contact:\n\nIda.\n"
    assert headed(text) == ["apply: Interview date", "apply: For further details contact:"]
    assert headed("# Lock keeper\n\nre:lock is our app.\n\nWe open at 10:30 and shut at 16:00.\n") == []


def test_hours_a_week_open_nothing() -> None:
    text = f"# Lock keeper\n\n37.5 hours per week\n\n{PROSE}\n"
    assert headed(text) == []


def test_a_body_that_is_plainly_of_one_kind_outweighs_a_slogan() -> None:
    tasks = "- Prepare boats\n- Repair the gates\n- Maintain the paddle gear\n- Operate the lock\n- Train volunteers\n"
    assert headed(f"# Lock keeper\n\n**On a mission. Together.**\n\n{tasks}") == ["duties: On a mission. Together."]
