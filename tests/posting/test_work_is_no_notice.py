"""A word of a rule, a right or money makes no notice, statement or pay where it tells of the work or something else."""

from __future__ import annotations

import pytest

from jdlint.posting.posting import Posting


def _kinds(text: str) -> frozenset[str]:
    return Posting.from_text(text).kinds


def _under(heading: str, sentence: str) -> frozenset[str]:
    return _kinds(f"# Site lead\n\n## {heading}\n\n- Keep the rota for nine people\n- {sentence}\n")


@pytest.mark.parametrize(
    "task",
    [
        "Ensure the ramps of every branch meet OSHA rules",
        "Assist in all areas of health and safety",
        "Run reference checks on new tenants",
        "Lead on GDPR incidents with the legal team",
        "Observe urine drug screens twice a week",
        "Support audits of infection control on four wards",
        "Train volunteers in our code of conduct",
        "Answer questions on election laws at the counter",
        "Reporting on AML cases to the board",
        "Coordinates vaccination clinics in two counties",
    ],
)
def test_a_rule_that_is_work_is_no_notice(task: str) -> None:
    assert "compliance" not in _under("Responsibilities", task)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our new drug and alcohol service opens in May.",
        "Other duties will be to assist in health and safety and to stock the store.",
        "The platform brings data protection to small shops.",
        "We keep older adults on Medicare healthy.",
        "Your pay goes by direct deposit.",
        "You can lease a car without a credit check.",
        "A post in Occupational Health has come free.",
        "Experience with HIPAA helps.",
        "We build background check software for landlords.",
        "Our lab runs drug tests for hospitals.",
    ],
)
def test_a_topic_is_no_notice(sentence: str) -> None:
    assert "compliance" not in _kinds(f"# Nurse\n\n## More\n\n{sentence}\n")


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Responsibilities", "Comply with HIPAA at all times"),
        ("Responsibilities", "Follow OSHA rules on the site"),
        ("Responsibilities", "Keep records confidential in accordance with HIPAA"),
        ("Responsibilities", "Must pass a background check before the first day"),
        ("Requirements", "A clean drug test before you start"),
        ("Requirements", "Ability to obtain a clearance after a background investigation"),
        ("Requirements", "Willing to submit to fingerprinting"),
        ("Requirements", "You must adhere to our code of conduct"),
        ("Requirements", "Pass a drug and alcohol test"),
        ("Requirements", "Enhanced DBS"),
        ("Good to know", "We are bound by the Data Protection Act"),
        ("Good to know", "Our privacy policy says how our platform uses your data"),
        ("Good to know", "Employment is contingent on a credit check"),
        ("Good to know", "All staff follow our health and safety policy"),
    ],
)
def test_what_binds_the_reader_is_a_notice(heading: str, sentence: str) -> None:
    assert "compliance" in _under(heading, sentence)


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Duties", "Foster the EEO program of the branch by assuring equal opportunity in hiring"),
        ("Duties", "Support an inclusive workplace where all value diversity"),
        ("Duties", "Make adjustments to the voter list"),
        ("Duties", "Arrange reasonable accommodations for tenants, and provide alternative formats"),
        ("Skills", "Understanding of equal opportunities and of reasonable adjustments"),
        ("The post", "We welcome applications from band 5 dietitians with two years behind them."),
        ("The post", "We would welcome applications from newly qualified staff."),
        ("The post", "If numbers thrill you, we encourage you to apply."),
        ("The post", "We encourage you to apply soon."),
        ("The post", "We support people with disabilities in their own homes."),
        ("The post", "Our neurodiversity service sees forty children a month."),
    ],
)
def test_no_statement_of_equal_opportunity(heading: str, sentence: str) -> None:
    assert "equal-opportunity" not in _under(heading, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We welcome applications from women.",
        "We welcome applications from all parts of the community.",
        "The trust encourages applications from people of all faiths and none.",
        "We particularly welcome applications from disabled candidates.",
        "We strongly encourage applications from veterans.",
        "We welcome people of all backgrounds.",
        "If you are from an underrepresented group, we encourage you to apply.",
        "People with disabilities are encouraged to apply.",
        "We especially want to hear from people who have lived in care.",
    ],
)
def test_a_statement_names_a_group(sentence: str) -> None:
    assert "equal-opportunity" in _kinds(f"# Nurse\n\n## The post\n\nA ward of twenty beds.\n\n{sentence}\n")


@pytest.mark.parametrize(
    "line",
    [
        "31 days' paid holiday a year",
        "Contract type: day rate, 6 months",
        "We welcome nurses from band 5 posts.",
        "10 paid holidays and 26 paid days off per year",
        "Competitive hourly rate and 40 hours per week",
    ],
)
def test_leave_and_length_are_no_pay(line: str) -> None:
    assert "compensation" not in _kinds(f"# Nurse\n\n## Benefits\n\n- {line}\n")


@pytest.mark.parametrize(
    "line", ["Salary: band 6", "A day rate of 400 for 6 months", "£17.20 per hour, 40 hours per week"]
)
def test_an_amount_is_pay(line: str) -> None:
    assert "compensation" in _kinds(f"# Nurse\n\n## Benefits\n\n- {line}\n")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Bonus after 300 hours", "preferred"),
        ("Bonus scheme for referrals", "preferred"),
        ("Tell us your preferred start date.", "preferred"),
        ("We are the preferred partner of four airlines.", "preferred"),
        ("Evidence of ongoing professional development", "benefits"),
        ("Testing is done by the state office.", "company"),
        ("Hill County offers pension and insurance benefits.", "company"),
    ],
)
def test_other_words_with_two_senses(line: str, kind: str) -> None:
    assert kind not in _kinds(f"# Clerk\n\n## Requirements\n\n- Two years of filing\n\n## More\n\n{line}\n")


def test_a_wish_stays_a_wish() -> None:
    assert "preferred" in _under("Requirements", "Bonus: you speak Welsh")
    assert "preferred" in _under("Requirements", "Welsh is preferred")


@pytest.mark.parametrize("name", ["Boeing", "Rippling", "Hill County"])
def test_who_the_employer_is_stays_told(name: str) -> None:
    assert "company" in _kinds(f"# Clerk\n\n{name} is a maker of aeroplanes.\n")
