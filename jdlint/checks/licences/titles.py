"""What each state calls its licences, by field and level."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec import Struct

from jdlint.tables.read import read_table


class Cell(Struct, frozen=True):
    """One field in one state: its `titles`, the letters that may stand there, and those that mislead.

    `absent` letters are not issued there; `lower` ones are, at another level; `licensed` is false where the state
    itself issues no licence.
    """

    state: str
    field: str
    certainty: str
    titles: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    licensed: bool = True
    source: str = ""


def _cell(row: dict[str, Any]) -> Cell:
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
    return Cell(**values)


@cache
def _by_state() -> dict[str, tuple[Cell, ...]]:
    cells: dict[str, tuple[Cell, ...]] = {}
    for row in read_table("licensure", "state-titles")["rows"]:
        cells[row["state"]] = (*cells.get(row["state"], ()), _cell(row))
    return cells


def cells_of(state: str) -> tuple[Cell, ...]:
    """The fields of a state (ISO 3166-2), or nothing where the table has none."""
    return _by_state().get(state, ())


def state_name(state: str) -> str:
    """The name of a state, or its code where the table has none."""
    return str(read_table("licensure", "jurisdictions")["names"].get(state, state))


def as_of() -> str:
    """The day on which the titles held."""
    return str(read_table("licensure", "state-titles")["as_of"])


def source_url(cell: Cell) -> str | None:
    """Where the cell was read, if it was."""
    return read_table("licensure", "state-titles")["sources"].get(cell.source) if cell.source else None


def alternatives(words: tuple[str, ...] | list[str]) -> str:
    """Words as a sentence lists them: "LPC", "LPC or LMFT", "LPC, LMFT or LCSW"."""
    return " or ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
