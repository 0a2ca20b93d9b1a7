"""What a posting lacks is said once, at its title, as severely as the config wants, and never of what is there."""

from __future__ import annotations

import pytest

from jdlint import Config, Linter
from jdlint.linting.finding import Finding

BARE = """
# Tram driver

Northbridge Trams runs four lines through the old town and out to the coast.

This full-time position is on line 2, and you will be a member of our team from the first day.
"""
COMPLETE = """---
title: Tram driver
location: Leeds, UK
salary: £31,000 a year
---
In this role you will drive lines 2 and 5, check your tram before each shift and help passengers who need a hand.
You must hold a full driving licence and speak English well enough to answer questions.

Northbridge Trams is an equal opportunity employer; ask Ms Bello for adjustments. To apply, write to jobs@example.org.
"""
READ_ME = """
# Colour tables

This package turns colour names into numbers. The tables come from two standards.

## Installation

Call the setup script and import the module.
"""


def findings(text: str, **config: object) -> dict[str, Finding]:
    found = Linter(Config.model_validate({"select": ["sections"], **config})).check_text(text).findings
    return {finding.rule: finding for finding in found}


def test_a_bare_posting_lacks_most_things_each_said_once_at_the_title() -> None:
    found = Linter(Config(select=("sections",))).check_text(BARE).findings
    rules = [finding.rule for finding in found]
    assert {"missing-qualifications", "missing-compliance", "missing-pay", "missing-apply"} <= set(rules)
    assert len(rules) == len(set(rules))
    assert {finding.text for finding in found} == {"Tram driver"}


def test_severities_are_those_that_the_rules_say() -> None:
    found = findings(BARE)
    assert found["missing-qualifications"].severity == "error"
    assert found["missing-compliance"].severity == "warning"
    assert found["missing-pay"].severity == "info"


def test_prose_and_front_matter_count_as_well_as_headings() -> None:
    assert findings(COMPLETE) == {}


@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_the_config_says_how_severe_an_absence_is(severity: str) -> None:
    found = findings(BARE, sections={"compensation": severity, "qualifications": severity, "benefits": severity})
    assert found["missing-pay"].severity == severity
    assert found["missing-qualifications"].severity == severity
    assert found["missing-section"].severity == severity
    assert "benefits" in found["missing-section"].message


def test_the_config_turns_a_section_off() -> None:
    found = findings(BARE, sections={"qualifications": "off", "compensation": "off", "benefits": "off"})
    assert not {"missing-qualifications", "missing-pay", "missing-section"} & set(found)


@pytest.mark.parametrize("text", [READ_ME, "", "\n\n", "# Title\n"])
def test_a_text_that_is_no_posting_gets_one_finding(text: str) -> None:
    assert list(findings(text)) == ["no-posting"]


def test_a_few_lines_at_a_gate_are_a_posting_whose_duties_are_missed_gently() -> None:
    found = findings("Yard person wanted. Must lift sacks and pass a drug test. $20/hr. Ask for Ray at the gate.\n")
    assert "no-posting" not in found
    assert found["missing-duties"].severity == "info"


def test_a_heading_with_nothing_under_it_is_no_section() -> None:
    text = BARE + "\n## Requirements\n\n## How to apply\n"
    found = findings(text)
    assert {"missing-qualifications", "missing-apply", "empty-section"} <= set(found)


def test_an_image_under_a_heading_is_content() -> None:
    assert "empty-section" not in findings(BARE + "\n## Benefits\n\n![our benefits](benefits.png)\n")


def test_a_posting_pasted_twice_is_said_once() -> None:
    body = "".join(
        f"## {title}\n\n- Alpha {title}, said at some length so that nobody takes it for chance\n- Beta {title}\n\n"
        for title in ("Duties", "Requirements", "Benefits")
    )
    found = Linter(Config(select=("repeated-section",))).check_text(f"# Tram driver\n\n{body}{body}").findings
    assert [finding.text for finding in found] == ["Duties"]


@pytest.mark.parametrize(
    ("title", "items", "found"),
    [
        ("Qualifications", ["Driving lines 2 and 5", "Checking the tram", "Helping passengers"], True),
        ("Qualifications", ["A driving licence", "Two years of experience", "Fluent English"], False),
        ("Skills and experience", ["Driving lines 2 and 5", "Checking the tram", "Helping passengers"], False),
    ],
)
def test_duties_under_qualifications_are_misplaced(title: str, items: list[str], found: bool) -> None:  # noqa: FBT001
    listed = "\n".join(f"- {item}" for item in items)
    text = f"# Tram driver\n\n## {title}\n\n{listed}\n\n## How to apply\n\nWrite to us.\n"
    assert ("misplaced-content" in findings(text)) is found


@pytest.mark.parametrize("field", ["description: /files/Tram-Driver.pdf", 'jobdesc_file: "tram driver.docx"'])
def test_what_a_named_document_may_hold_is_not_missed(field: str) -> None:
    attached = f"---\ntitle: Tram driver\n{field}\n---\n{BARE}"
    assert findings(attached) == {}
    assert list(findings(attached, sections={"compensation": "warning"})) == ["missing-pay"]


@pytest.mark.parametrize(
    "line", ["{% include shared/apply.html %}", "<< common.md >>", '{{< readfile file="eo.md" >}}']
)
def test_what_all_postings_of_a_site_share_is_not_missed(line: str) -> None:
    assert set(findings(f"{BARE}\n{line}\n")) <= {"missing-duties", "missing-qualifications"}
    assert "missing-compliance" in findings(f"{BARE}\nThe word {line[3:10]} alone pulls nothing in.\n")
