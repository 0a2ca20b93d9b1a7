"""The tables of titles, false friends, compacts, occupations and retired credentials are whole and consistent."""

from __future__ import annotations

from typing import Any

import pytest

from jdlint.matching import Pattern
from jdlint.posting.credentials import credential_rows
from jdlint.tables.read import read_table

COUNTS = {"state-titles": 51 * 6, "false-friends": 34, "compacts": 19, "occupations": 99, "retired-credentials": 36}
CERTAINTIES = ("VERIFIED", "KNOWN", "UNCERTAIN")


def rows(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read_table("licensure", name)["rows"]
    return found


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_every_row_is_there(name: str, count: int) -> None:
    assert len(rows(name)) == count
    assert read_table("licensure", name)["as_of"]


@pytest.mark.parametrize("name", COUNTS)
def test_every_row_says_how_certain_it_is_and_every_verified_one_its_source(name: str) -> None:
    sources = read_table("licensure", name).get("sources", {})
    for row in rows(name):
        assert row["certainty"] in CERTAINTIES, row
        if row["certainty"] == "VERIFIED":
            assert row["source"] in sources, row
        assert row.get("source") is None or row["source"] in sources, row
    assert {row["source"] for row in rows(name) if "source" in row} == set(sources)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("state-titles", ("state", "field")),
        ("false-friends", ("state", "letters")),
        ("compacts", ("id",)),
        ("occupations", ("id",)),
    ],
)
def test_rows_are_sorted_and_unique(name: str, keys: tuple[str, ...]) -> None:
    names = [tuple(row[key] for key in keys) for row in rows(name)]
    assert names == sorted(set(names))


def test_each_state_has_each_field_once() -> None:
    states = {row["state"] for row in rows("state-titles")}
    fields = {row["field"] for row in rows("state-titles")}
    assert (len(states), len(fields)) == (51, 6)
    assert states <= set(read_table("licensure", "jurisdictions")["names"])


def test_no_letters_are_both_accepted_and_misleading() -> None:
    for row in rows("state-titles"):
        misleading = {*row.get("absent", ()), *row.get("lower", ())}
        assert not misleading & {*row.get("accept", ())}, row
        assert not {*row.get("absent", ())} & {*row.get("lower", ())}, row


def test_letters_of_states_and_compacts_are_credentials() -> None:
    letters = {form for row in credential_rows() for form in (*row.abbr, *row.weak)}
    for row in rows("state-titles"):
        assert {*row.get("absent", ()), *row.get("lower", ())} <= letters, row
    ids = {row.id for row in credential_rows()}
    for row in rows("compacts"):
        assert {*row["covers"]} <= ids, row["id"]


def test_no_state_is_in_and_out_of_a_compact() -> None:
    for row in rows("compacts"):
        assert not {*row.get("members", ())} & {*row.get("outside", ())}, row["id"]


def test_every_pattern_of_an_occupation_and_of_an_old_name_compiles() -> None:
    for row in rows("occupations"):
        for text in (*row["titles"], *row.get("unless", ())):
            Pattern(text).check()
    for row in rows("retired-credentials"):
        for text in row["find"]:
            Pattern(text, sensitive=True).check()


def test_groups_of_occupations_are_there() -> None:
    groups = read_table("licensure", "occupations")["groups"]
    assert {group for row in rows("occupations") for group in row.get("groups", ())} == set(groups)
