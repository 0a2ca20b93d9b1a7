"""What a posting says of pay is read as a person would read it: the ends, the currency, the unit."""

from __future__ import annotations

import time

import pytest

from jdlint import Posting

MOST_SECONDS = 20  # of a machine that does other things too

Ends = tuple[float | None, float | None, str | None, str | None]

LINES: list[tuple[str, Ends]] = [
    ("Salary: $73,416.00 - $83,126.00 YEAR", (73416, 83126, "USD", "year")),
    ("Salary range: 45,000 to 55,000", (45000, 55000, None, None)),
    ("Pay: $27.56 - $36.94 HOUR", (27.56, 36.94, "USD", "hour")),
    ("The pay is £30k-£35k.", (30000, 35000, "GBP", "year")),
    ("Pay: $25-30/hr", (25, 30, "USD", "hour")),
    ("Gross salary of 50.000 € per year", (50000, 50000, "EUR", "year")),
    ("The salary is between €4.100 and €6.500 gross per month.", (4100, 6500, "EUR", "month")),
    ("We pay USD 90,000 to USD 110,000.", (90000, 110000, "USD", "year")),
    ("Salary 90-110K, depending on experience", (90000, 110000, None, None)),
    ("Base salary: CHF 95'000 – 110'000 per annum", (95000, 110000, "CHF", "year")),
    ("Salary: up to £38,000 per annum", (None, 38000, "GBP", "year")),
    ("Starting salary from $62,000 a year", (62000, None, "USD", "year")),
    ("The wage starts at $21.50 an hour.", (21.5, None, "USD", "hour")),
    ("You earn $1,500+ per month.", (1500, None, "USD", "month")),
    ("$34 an hour and up", (34, None, "USD", "hour")),
    ("£37,179 per annum, pro rata for part time", (37179, 37179, "GBP", "year")),
    ("Band 6 (£35,392 - £42,618 pa)", (35392, 42618, "GBP", "year")),
    ("GS-13 Step 1 $94,373 to GS-13 Step 10 $122,683", (94373, 122683, "USD", "year")),
    ("The maximum salary for this grade is $183,500.", (None, 183500, "USD", "year")),
    ("OTE: $120k-$140k", (120000, 140000, "USD", "year")),
    ("Day rate: £450 - £500 per day", (450, 500, "GBP", "day")),
    ("Pay: $980 per week", (980, 980, "USD", "week")),
    ("Pay: $2,160 Monthly Salary", (2160, 2160, "USD", "month")),
    ("Tutors earn $2-$15 per question.", (2, 15, "USD", None)),
    ("The hiring range is $1,991.20 to $2,984.90 biweekly.", (1991.2, 2984.9, "USD", None)),
    ("Salary: A$85,000 to A$95,000 plus super", (85000, 95000, "AUD", "year")),
    ("The Canada salary range for this role is $110,000 - $130,000.", (110000, 130000, "CAD", "year")),
    ("Compensation: CA$40-CA$50/hour", (40, 50, "CAD", "hour")),
    ("Salary: ₹12-18 LPA", (1200000, 1800000, "INR", "year")),
    ("Salary: $52,400 (BA, Step 1) – $91,850 (MA+60, Step 20)", (52400, 91850, "USD", "year")),
    ("The salary is $66,000&nbsp;&ndash;&nbsp;$74,000.", (66000, 74000, "USD", "year")),
    ("We pay $58-$70 per session hour.", (58, 70, "USD", "hour")),
    ("Compensation: $285k-$310k + 20k signing bonus", (285000, 310000, "USD", "year")),
    ("Remuneration: $143,066 per annum plus superannuation", (143066, 143066, "AUD", "year")),
    ("Pay range: \\$60,000 to \\$70,000", (60000, 70000, "USD", "year")),
    ("Salary: &pound;30,000", (30000, 30000, "GBP", "year")),
    ("Salary £29,000 circa", (29000, 29000, "GBP", "year")),
    ("Competitive salary - $110,000-$135,000/year", (110000, 135000, "USD", "year")),
    ("Pay Range$150,000—$165,000 USD", (150000, 165000, "USD", "year")),
    ("**Salary**: $65-75,000", (65000, 75000, "USD", "year")),
    ("Hourly rate of up to£15.12", (None, 15.12, "GBP", "hour")),
    ("Bruttojahresgehalt ab 48.000 EUR", (48000, None, "EUR", "year")),
    ("RAL 32.000-36.000 euro", (32000, 36000, "EUR", "year")),
    ("Salaire : 2 400 € à 2 800 € brut par mois", (2400, 2800, "EUR", "month")),
    ("Stundenlohn: 14,50 EUR", (14.5, 14.5, "EUR", "hour")),
    ("Annual salary: SEK 480,000", (480000, 480000, "SEK", "year")),
    ("Payrate is $18.25-$20.75 p/h", (18.25, 20.75, "USD", "hour")),
    ("Salary: minimum of $52,000 to a maximum of $61,000 per year", (52000, 61000, "USD", "year")),
    ("The range for this role is $60,000 - $72,000 plus a bonus of up to $5,000.", (60000, 72000, "USD", "year")),
    ("Salary: $70,000 with a $5,000 sign-on bonus", (70000, 70000, "USD", "year")),
]

NOT_PAY = [
    "Nights earn $5.50/hr night differential.",
    "140 bakeries pay us €39 a month.",
    "You may use salary packaging up to $11,660 a year.",
    "We have raised $45 million from leading funds.",
    "Our revenue passed $120,000 in the first year.",
    "You manage an annual budget of $250,000 to $300,000.",
    "A $5,000 sign-on bonus after 90 days.",
    "Up to $1,000 a year for professional development.",
    "$200 per year donation matching to support your causes.",
    "Life insurance of $50,000 paid by the county.",
    "A robust benefits package valued at $30-$40K.",
    "We match your 401k contributions up to $3,000 per year.",
    "An application fee of $50 applies.",
    "A fine of $10,000 is possible under the Act.",
    "Referral bonus of $2,500 per hire.",
    "A monthly stipend of $600 for child care.",
    "Disability cover of 60% of your monthly base salary up to $6,000 per month.",
    "Experience with products with an ASP of $100k.",
    "Lift 25 to 50 pounds.",
    "You earn the trust of 3,500 clients.",
    "The role needs 2,080 hours a year.",
    "GS-13 or GS-14, Band 7, Grade 12, Step 10.",
    "Salary: competitive.",
]


def _read(text: str) -> list[Ends]:
    return [(pay.minimum, pay.maximum, pay.currency, pay.unit) for pay in Posting.from_text(text).pay]


@pytest.mark.parametrize(("line", "ends"), LINES, ids=[line for line, _ in LINES])
def test_a_stated_amount_or_range(line: str, ends: Ends) -> None:
    assert _read(line) == [ends]


@pytest.mark.parametrize("line", NOT_PAY)
def test_money_that_is_no_pay(line: str) -> None:
    assert _read(line) == []


FIELDS: list[tuple[str, list[Ends]]] = [
    ("---\nsalary: 52000 to 61000 USD a year\n---\n", [(52000, 61000, "USD", "year")]),
    (
        "---\nsalary_min: '155,700'\nsalary_max: '183,500'\nlocation: Washington, DC\n---\n",
        [(155700, 183500, "USD", "year")],
    ),
    ("---\nmin_salary: 30000\nmax_salary: 35000\ncurrency: x\nlocation: Leeds\n---\n", [(30000, 35000, "GBP", "year")]),
    ('+++\ntitle = "Guide"\nsalary = "£24,000 - £26,500"\n+++\n', [(24000, 26500, "GBP", "year")]),
    (
        '+++\n[salary]\nmin = 50000\nmax = 60000\ncurrency = "CAD"\nunit = "YEAR"\n+++\n',
        [(50000, 60000, "CAD", "year")],
    ),
    (
        "---\nbaseSalary:\n  currency: EUR\n  value:\n    minValue: 25\n    maxValue: 29\n    unitText: HOUR\n---\n",
        [(25, 29, "EUR", "hour")],
    ),
    ("---\ncompensation: paid\n---\n", []),
    ("---\npay_frequency: 2 weeks\nsalary_note: see page 12000\n---\n", []),
    ("---\npay_rate: 18.50\nlocation: Denver, CO\n---\n", [(18.5, 18.5, "USD", "hour")]),
    ("---\nhourly_wage: 18-22\nlocation: Boston, MA\n---\n", [(18, 22, "USD", "hour")]),
    ("---\nsalary: 12-18 LPA\nlocation: Pune\n---\n", [(1200000, 1800000, "INR", "year")]),
    ("---\nsalary_range: [50000, 60000]\nlocation: Reno, NV\n---\n", [(50000, 60000, "USD", "year")]),
    ("---\nsalary: OTE £60k, basic £35k\n---\n", [(35000, 35000, "GBP", "year")]),
    ("---\nsalary: $120k base + $20k bonus\n---\n", [(120000, 120000, "USD", "year")]),
    ("---\nhourly_rate: $22.50\n---\n", [(22.5, 22.5, "USD", "hour")]),
]


@pytest.mark.parametrize(("text", "ends"), FIELDS, ids=[text.split("\n")[1] for text, _ in FIELDS])
def test_pay_in_front_matter(text: str, ends: list[Ends]) -> None:
    assert _read(text) == ends


def test_a_heading_a_row_and_a_column_label_what_stands_under_them() -> None:
    assert _read("## Compensation\n\n$58,000 for a year of teaching\n") == [(58000, 58000, "USD", "year")]
    assert _read("| Level | Salary |\n|---|---|\n| One | $58,000 |\n| Two | $64,000 |\n") == [
        (58000, 58000, "USD", "year"),
        (64000, 64000, "USD", "year"),
    ]
    assert _read("| Hourly pay | $21.00 |\n|---|---|\n| Place | Reno, NV |\n") == [(21, 21, "USD", "hour")]


def test_several_ranges_by_place() -> None:
    text = "Base salary\n\n- US: $42-$50/hour\n- UK: £29-£33/hour\n- Canada: CA$40-CA$50/hour\n"
    assert _read(text) == [(42, 50, "USD", "hour"), (29, 33, "GBP", "hour"), (40, 50, "CAD", "hour")]


def test_a_dollar_is_the_dollar_of_the_country() -> None:
    assert _read("Location: Sydney, Australia\n\nSalary: $85,000\n") == [(85000, 85000, "AUD", "year")]
    assert _read("Location: Toronto, ON\n\nSalary: $85,000\n") == [(85000, 85000, "CAD", "year")]


def test_a_field_dressed_as_code_is_read() -> None:
    assert _read("#### `💰 65k-95k USD` `🌎 Remote`\n") == [(65000, 95000, "USD", "year")]


def test_the_place_of_pay_is_exact() -> None:
    text = "# Cook\n\nWe pay **$21.50 - $24 an hour**, weekly.\n"
    (pay,) = Posting.from_text(text).pay
    assert text[slice(*pay.span)] == pay.text == "$21.50 - $24 an hour"
    assert pay.line == 3


def test_long_runs_of_digits_take_linear_time() -> None:
    hostile = ["1" * 100_000, "$1," * 40_000, "5k " * 30_000, "Salary: $5" + " " * 100_000 + "6"]
    started = time.perf_counter()
    for text in hostile:
        _read(text)
    assert time.perf_counter() - started < MOST_SECONDS
