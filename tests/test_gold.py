"""jdlint understands the postings of tests/gold as a careful reader labelled them, but for the shortfalls listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jdlint.linting.linter import Linter
from tests.gold.library import CONFIG, FOLDER, LABELS, SILENT, disagreements, false_alarms, read_shortfalls, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _pytest.mark import ParameterSet

KNOWN = read_shortfalls()


def _cases(names: Iterable[str], shortfalls: dict[str, list[str]]) -> list[ParameterSet]:
    return [pytest.param(name, marks=_marks(shortfalls.get(name, []))) for name in names]


def _marks(reasons: list[str]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(strict=True, reason="; ".join(reasons))] if reasons else []


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(CONFIG)


@pytest.mark.parametrize("name", _cases(LABELS, KNOWN["understanding"]))
def test_a_posting_is_understood_as_labelled(name: str) -> None:
    assert disagreements(name) == []


@pytest.mark.parametrize("name", _cases(SILENT, KNOWN["silence"]))
def test_a_well_written_posting_is_left_alone(name: str, linter: Linter) -> None:
    assert false_alarms(name, linter) == []


def test_each_shortfall_names_a_posting() -> None:
    assert KNOWN.keys() == {"understanding", "silence"}
    assert set(KNOWN["understanding"]) <= set(LABELS)
    assert set(KNOWN["silence"]) <= set(SILENT)


@pytest.mark.parametrize("name", LABELS)
def test_each_label_stands_on_its_line(name: str) -> None:
    lines = text(name).splitlines()
    for key in ("credentials", "credentials_optional", "pay"):
        for row in LABELS[name].get(key, ()):
            assert row["text"] in lines[row["line"] - 1], row
    for row in LABELS[name]["headings"]:
        assert row["text"].split()[0] in lines[row["line"] - 1], row


def test_each_posting_has_labels() -> None:
    assert {file.stem for file in FOLDER.glob("*.md")} == set(LABELS)
