"""The tables of credentials are whole, sorted, and every verified row tells its source."""

from __future__ import annotations

import pytest

from jdlint.posting.credentials import credential_rows
from jdlint.posting.credentials.squeeze import plain
from jdlint.tables.read import read_table

COUNTS = {"credentials": 548, "more-credentials": 230, "sector-credentials": 800, "field-credentials": 379}


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_rows_are_counted_and_sorted(name: str, count: int) -> None:
    ids = [row["id"] for row in read_table("licensure", name)["rows"]]
    assert len(ids) == count
    assert ids == sorted(ids)


def test_ids_are_unique_over_all_tables() -> None:
    ids = [row.id for row in credential_rows()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", COUNTS)
def test_every_row_says_how_certain_it_is_and_every_verified_one_its_source(name: str) -> None:
    table = read_table("licensure", name)
    assert table["as_of"]
    for row in table["rows"]:
        assert row["certainty"] in ("VERIFIED", "KNOWN", "UNCERTAIN"), row["id"]
        assert (row["certainty"] == "VERIFIED") == ("source" in row), row["id"]
        assert row.get("source") is None or row["source"] in table["sources"], row["id"]


def test_every_source_is_used() -> None:
    table = read_table("licensure", "credentials")
    assert {row["source"] for row in table["rows"] if "source" in row} == set(table["sources"])


def test_every_row_can_be_found_by_something() -> None:
    for row in credential_rows():
        assert row.abbr or row.weak or row.names or row.titles, row.id


def test_letters_that_mean_other_things_have_words_that_tell_them_apart() -> None:
    for row in credential_rows():
        assert not row.weak or row.near, row.id


def test_no_name_is_that_of_two_credentials() -> None:
    owners: dict[bytes, set[str]] = {}
    for row in credential_rows():
        for name in row.names:
            owners.setdefault(plain(name.encode("latin-1")).lower(), set()).add(row.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}
