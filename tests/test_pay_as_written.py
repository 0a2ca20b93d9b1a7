"""Pay in the many forms in which employers of several countries write it, and money that only looks like pay."""

from __future__ import annotations

import pytest

from jdlint import Posting

Ends = tuple[float | None, float | None, str | None, str | None]


def _read(text: str) -> list[Ends]:
    return [(pay.minimum, pay.maximum, pay.currency, pay.unit) for pay in Posting.from_text(text).pay]


SCALES: list[tuple[str, list[Ends]]] = [
    ("The salary scale is €41,012 42,310 43,628 45,174 46,760 LSI.", [(41012, 46760, "EUR", "year")]),
    ("Salary: €37,341; 38,478; 39,600 (LSI1); 40,700 (LSI2)", [(37341, 40700, "EUR", "year")]),
    ("Monthly salary: $6,118 / $6,424 / $6,745 / $7,082", [(6118, 7082, "USD", "month")]),
    ("Salary: $4,500, $4,725, $4,961, $5,209 per month", [(4500, 5209, "USD", "month")]),
    ("Step 1: $24.10, Step 2: $25.30, Step 3: $26.56", [(24.1, 26.56, "USD", "hour")]),
    ("Min $33.02 - Mid $41.28 - Max $49.53", [(33.02, 49.53, "USD", "hour")]),
    ("Salary schedule: (BA $48,210 - MA+45 $88,930)", [(48210, 88930, "USD", "year")]),
    ("Step A $28.14 Step B $29.55 Step C $31.03", [(28.14, 31.03, "USD", "hour")]),
    ("Ed.S., step 1, $61,214, through Ed.S., step 15, $93,870", [(61214, 93870, "USD", "year")]),
    (
        "Salary: $50,000 - $60,000, $62,000 - $70,000",
        [(50000, 60000, "USD", "year"), (62000, 70000, "USD", "year")],
    ),
]
PIECES: list[tuple[str, list[Ends]]] = [
    ("$48 per completed session", [(48, 48, "USD", None)]),
    ("You earn $70 per 50-minute session", [(70, 70, "USD", None)]),
    ("Therapist | Remote | $75–$95 per session, paid weekly", [(75, 95, "USD", None)]),
    ("Pay: $60-$80 per clinical hour", [(60, 80, "USD", "hour")]),
    ("$72 for each 53-minute session", [(72, 72, "USD", None)]),
    ("$35/visit", [(35, 35, "USD", None)]),
    ("| Title | Fee, per 45-minute session |\n|---|---|\n| LCSW | pay of $65 |", [(65, 65, "USD", None)]),
    ("BIWEEKLY SALARY: $2,946.40 – $3,581.60", [(2946.4, 3581.6, "USD", None)]),
    (
        "BIWEEKLY SALARY: CLERK I $2,946 – $3,581; CLERK II $3,238 – $3,936",
        [(2946, 3581, "USD", None), (3238, 3936, "USD", None)],
    ),
]
UNLABELLED: list[tuple[str, list[Ends]]] = [
    ("You get $1,550 a week, all meals", [(1550, 1550, "USD", "week")]),
    ("£450pw", [(450, 450, "GBP", "week")]),
    ("£2,100 pcm", [(2100, 2100, "GBP", "month")]),
    ("£150 a day", [(150, 150, "GBP", "day")]),
    ("Up to £14.50 an hour", [(None, 14.5, "GBP", "hour")]),
    ("Backend engineer | Remote (US) | $150k | https://acme.example.org", [(150000, 150000, "USD", "year")]),
    ("$64,000 per school year", [(64000, 64000, "USD", "year")]),
    ("We offer £31,500.", [(31500, 31500, "GBP", "year")]),
    ("A fitter took home between $71,000 and $83,000 before tax.", [(71000, 83000, "USD", "year")]),
    ("$18.25 an hour ($19.50 for returning crew)", [(18.25, 18.25, "USD", "hour"), (19.5, 19.5, "USD", "hour")]),
    ("LCSW: $78K. LMSW: $68K.", [(78000, 78000, "USD", "year"), (68000, 68000, "USD", "year")]),
    (
        "1st shift $19.50 / 2nd shift $21.00",
        [(19.5, 19.5, "USD", "hour"), (21, 21, "USD", "hour")],
    ),
    ("A stipend of £20,780 per year", [(20780, 20780, "GBP", "year")]),
    (
        "- £23,500 full time equivalent (£14,100 for 22.5 hours)",
        [(23500, 23500, "GBP", "year"), (14100, 14100, "GBP", "year")],
    ),
    ("Tickets are $40. Our cooks earn $20 to $24 an hour.", [(20, 24, "USD", "hour")]),
    ("**GRADE:** F, £27,711 - £30,060\n**HOURS:** 37", [(27711, 30060, "GBP", "year")]),
]
COUNTRIES: list[tuple[str, list[Ends]]] = [
    ("Rate: £12.21p/h", [(12.21, 12.21, "GBP", "hour")]),
    ("£85k plus super", [(85000, 85000, "GBP", "year")]),
    ("$85k plus super", [(85000, 85000, "AUD", "year")]),
    ("Salary: $98,432 pa plus 17% super", [(98432, 98432, "AUD", "year")]),
    ("Salary: $75,773 - $106,739, KiwiSaver", [(75773, 106739, "NZD", "year")]),
    ("Wage: $38.40 to $44.10 per hour\n\nYou are licensed in Ontario.", [(38.4, 44.1, "CAD", "hour")]),
    ("CTC: 12-18 LPA", [(1200000, 1800000, None, "year")]),
    ("Gross annual salary: CHF 85,000.- to 95,000.-", [(85000, 95000, "CHF", "year")]),
    ("Pay: TV-L E13, 75% (approx. €3,400 gross per month)", [(3400, 3400, "EUR", "month")]),
    ("Upto Rs.10 LPA", [(None, 1000000, "INR", "year")]),
    ("CTC: ₹8,00,000 - ₹12,00,000 per annum", [(800000, 1200000, "INR", "year")]),
    ("Salary: ₹25,000/- per month", [(25000, 25000, "INR", "month")]),
    ("Pay: INR 35,000 to 45,000 pm", [(35000, 45000, "INR", "month")]),
    ("Stipend: ₹15,000 per month", [(15000, 15000, "INR", "month")]),
    ("€ 3.226,- tot € 4.779,- bruto per maand", [(3226, 4779, "EUR", "month")]),
    ("TV-L E 9, 3.629 € bis 4.200 €", [(3629, 4200, "EUR", "month")]),
    ("Ab 14,50 €/Std.", [(14.5, None, "EUR", "hour")]),
    ("**Cyflog:** £27,711 y flwyddyn **| Oriau:** 35", [(27711, 27711, "GBP", "year")]),
]
ENDS: list[tuple[str, list[Ends]]] = [
    ("Pay: $31.40, rising to $33 after two years", [(31.4, 33, "USD", "hour")]),
    ("Salary: $42,000, rising after six months to $44,000", [(42000, 44000, "USD", "year")]),
    ("Pay: $21 an hour rising to $24", [(21, 21, "USD", "hour"), (24, 24, "USD", "hour")]),
    ("| Minimum salary | Clerk: $44,500 |\n|---|---|\n| Place | Reno |", [(44500, None, "USD", "year")]),
    (
        "| Grade | Minimum | Midpoint | Maximum |\n|---|---|---|---|\n| 14 | $58,240 | $72,800 | $87,360 |",
        [(58240, 87360, "USD", "year")],
    ),
    ("Min Salary: $45,000 Max Salary: $60,000", [(45000, 60000, "USD", "year")]),
    ("Pay starts at $19.25 and tops out at $24.60", [(19.25, 24.6, "USD", "hour")]),
    ("The range is $48,000 at entry to $62,000 at the top.", [(48000, 62000, "USD", "year")]),
    ("$125,000.00/Yr. – $145,000.00/Yr.", [(125000, 145000, "USD", "year")]),
    ("Salary £28,000 rising to £31,000", [(28000, 31000, "GBP", "year")]),
    ("£25,000 basic (£40,000 OTE)", [(25000, 25000, "GBP", "year")]),
    ("Minimum hourly rate ($): 33.02", [(33.02, None, "USD", "hour")]),
    ("Salary range: $18.2345 - $24.1123 hourly", [(18.2345, 24.1123, "USD", "hour")]),
    ("Salary $140K +/- DOE", [(140000, 140000, "USD", "year")]),
    ("Salary (incl. bonus): $50k", [(50000, 50000, "USD", "year")]),
]
WRITTEN = [*SCALES, *PIECES, *UNLABELLED, *COUNTRIES, *ENDS]


@pytest.mark.parametrize(("text", "ends"), WRITTEN, ids=[text for text, _ in WRITTEN])
def test_pay_is_read_as_written(text: str, ends: list[Ends]) -> None:
    assert _read(text) == ends


OTHER_MONEY = [
    "We pay for the take-home ($300, at most three hours).",
    "We pay you $100 for the interview.",
    "New starters get $150 for safety boots.",
    "A sleepover is paid at €95.40.",
    "Sleep-ins are paid at £60 per night.",
    "On-call pay: $4.00 per hour",
    "Certification pay: $1,500 per year",
    "Preceptor pay: $9.50/hour",
    "On top of the base rate we pay $7.75 per hour for nights.",
    "Nights bring $8 more per hour.",
    "An extra $9 an hour at weekends.",
    "Shift diff $7.50/hr",
    "Clients pay $150 per session.",
    "Subscribers pay $90 a month.",
    "Our lawyers bill clients $400 an hour.",
    "The plan is $1,200 a month per client.",
    "Student loans: we pay up to $200/month.",
    "Health insurance: we pay $600 a month towards it.",
    "| Item | Budget |\n|---|---|\n| Hall | $50,000 |",
    "Rent is £320 a week.",
    "Housing available at $950 a month.",
    "Families earning under $40,000 a year come first.",
    "The shop takes £3,000 a day.",
    "Deals of $20k–$50k",
    "Projects from $20k to $80k",
    "You ship £40,000 of goods a week.",
    "The grant pays $120,000 a year.",
    "The minimum salary for a Skilled Worker visa is £38,700.",
]


@pytest.mark.parametrize("text", OTHER_MONEY)
def test_other_money_is_left_alone(text: str) -> None:
    assert _read(text) == []
