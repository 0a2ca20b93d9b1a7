"""The tables of law as data: sorted, unique, dated, sourced, and each row used or known to be left out."""

from __future__ import annotations

from datetime import date

import pytest

from jdlint import load_rules
from jdlint.checks.law import TABLES, all_laws, laws
from jdlint.posting.places.gazetteer import gazetteer
from jdlint.tables.read import read_table

COUNTS = {"pay-transparency": 39, "statements": 63, "healthcare": 19, "job-markup": 13}

LEFT_OUT = {
    "AT.glbg": "gendered titles in German are the family inclusive's",
    "AU.pay-floor": "needs a table of award rates",
    "DE.agg": "gendered titles and age words in German are the family inclusive's",
    "DE.mwd": "gendered titles in German are the family inclusive's",
    "ES.discrimination": "no pack for Spanish",
    "FR.discrimination": "words in French are the family inclusive's",
    "FR.hf": "gendered titles in French are the family inclusive's",
    "GB.pay": "says that no law asks for pay",
    "US.pay": "says that no law asks for pay",
    "HC.abuse-registry": "a law that excuses a check; no wording of its own",
    "HC.license": "licences are the family licensure's",
    "GJ.address": "markup, not words",
    "GJ.date": "markup; past closing dates are the family requirements'",
    "GJ.description": "missing sections are the family sections'",
    "GJ.direct-apply": "markup, not words",
    "GJ.employment-type": "markup, not words",
    "GJ.recommended": "markup, not words",
    "GJ.remote": "markup, not words",
    "GJ.required": "markup, not words",
}


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_sorted_and_as_many_as_the_reference_has(table: str) -> None:
    rows = read_table("law", table)["laws"]
    assert list(rows) == sorted(rows)
    assert len(rows) == COUNTS[table]


def test_there_are_134_rows_and_no_id_twice() -> None:
    assert len(all_laws()) == sum(COUNTS.values()) == 134


@pytest.mark.parametrize("law", all_laws().values(), ids=lambda law: law.id)
def test_a_row_says_where_how_sure_and_from_where(law) -> None:  # noqa: ANN001
    assert law.places
    assert law.certainty in ("VERIFIED", "KNOWN", "UNCERTAIN")
    assert isinstance(law.as_of, date)
    assert law.row["source"]
    if law.certainty == "VERIFIED":
        assert law.row["source"] != "general knowledge"
    assert law.effective is None or isinstance(law.effective, date)
    assert law.end is None or (law.effective is not None and law.effective < law.end)


@pytest.mark.parametrize("law", laws("pay-transparency").values(), ids=lambda law: law.id)
def test_a_row_on_pay_has_a_date_and_says_what_an_open_end_means(law) -> None:  # noqa: ANN001
    if law.row["asks"]:
        assert law.effective
        assert law.row["open_ended"] in ("no", "no-guidance", "unclear", "yes")
        assert "cite" in law.row


def _named_in_rules() -> set[str]:
    text = set()
    for rule in load_rules():
        text.update(getattr(rule.check, "laws", ()))
        sources = {source.title for source in rule.sources}
        text.update(law.id for law in all_laws().values() if _title(law.row) in sources)
    return text


def _title(row: dict[str, str]) -> str:
    return f"{row['title']}: {row['cite']}" if "cite" in row else row["title"]


def test_every_row_is_used_by_a_rule_or_said_to_be_left_out() -> None:
    used = _named_in_rules() | {law.id for law in laws("pay-transparency").values() if law.row["asks"]}
    unused = set(all_laws()) - used
    assert unused == set(LEFT_OUT)


@pytest.mark.parametrize("table", ["cities", "countries", "regions"])
def test_places_are_sorted_and_no_name_stands_twice(table: str) -> None:
    rows = read_table("law", table)[table]
    assert list(rows) == sorted(rows)
    names = [name for spellings in rows.values() for name in spellings if name]
    assert len(names) == len(set(names))


def test_there_are_enough_places_and_the_ambiguous_ones_are_no_cities() -> None:
    book = gazetteer()
    assert sum(kind == "city" for kind, _ in book.names.values()) > 400
    assert sum(kind == "country" for kind, _ in book.names.values()) > 170
    assert len({code for code in book.shorts.values() if code.startswith("US-")}) == 52
    for name in ("portland", "springfield", "richmond", "birmingham", "cambridge"):
        assert name not in book.names
