"""What is known of each credential: the rows of the tables, as frozen values."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from msgspec import Struct, json

from jdlint.tables.compiled import compiled
from jdlint.tables.read import read_table

TABLES: Final = ("credentials", "more-credentials", "sector-credentials", "field-credentials")


class CredentialRow(Struct, frozen=True, omit_defaults=True, gc=False):
    """One credential. `abbr` names it by itself; `weak` letters and `titles` need the right company.

    `state` tells that a state of the United States issues it, so that a posting should name one; `silent` rows are
    recognised and never asked for: degrees, clearances, the employer's own licences.
    """

    id: str
    kind: str
    family: str
    abbr: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    foes: tuple[str, ...] = ()
    level: str = ""
    state: bool = False
    silent: bool = False
    status: str = "current"
    country: str = "US"
    certainty: str = "KNOWN"
    source: str = ""

    @property
    def letters(self) -> str:
        """The letters that people write for it, or nothing."""
        return next(iter((*self.abbr, *self.weak)), "")

    @property
    def name(self) -> str:
        """Its name in words, or nothing."""
        return next(iter((*self.names, *self.titles)), "")


_LISTS: Final = {"abbr", "weak", "names", "titles", "near", "foes"}
_KNOWN: Final = frozenset(CredentialRow.__struct_fields__)


def _row(data: dict[str, Any], groups: dict[str, list[str]]) -> CredentialRow:
    values: dict[str, Any] = {
        key: tuple(value) if key in _LISTS else value for key, value in data.items() if key in _KNOWN
    }
    if "group" in data:
        values["near"] = tuple(groups[data["group"]])
    return CredentialRow(**values)


@cache
def credential_rows() -> tuple[CredentialRow, ...]:
    """The rows of all tables, in their order; read once in a process."""
    tables = [read_table("licensure", name) for name in TABLES]
    also: dict[str, dict[str, list[str]]] = {}
    for identity, more in (entry for table in tables for entry in table.get("also", {}).items()):
        also[identity] = _extended(also.get(identity, {}), more)
    return tuple(
        _row(_extended(row, also.get(row["id"], {})), table.get("groups", {}))
        for table in tables
        for row in table["rows"]
    )


def _extended(row: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """A row with the further words that another table has for it."""
    return row | {key: [*row.get(key, ()), *words] for key, words in more.items()}


def _written() -> tuple[str, bytes]:
    """The ids and, as JSON, the rows, each on its line: one row is read when it is asked for, not all at the start."""
    rows = credential_rows()
    return "\n".join(row.id for row in rows), b"\n".join(map(json.encode, rows))


@cache
def _written_by_id() -> dict[str, bytes]:
    ids, rows = compiled("credential-rows", _written)
    return dict(zip(ids.split("\n"), rows.split(b"\n"), strict=True))


@cache
def _read(written: bytes) -> CredentialRow:
    return json.decode(written, type=CredentialRow)


def credential_row(identity: str) -> CredentialRow | None:
    """The row of an id, or None where the id is of an unnamed credential."""
    written = _written_by_id().get(identity)
    return None if written is None else _read(written)
