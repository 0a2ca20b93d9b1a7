"""Which occupation a job title names, and which credentials its work needs."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec import Struct

from jdlint.matching import Blocks, Pattern, PatternIndex, PatternSet
from jdlint.tables.compiled import compiled
from jdlint.tables.read import read_table
from jdlint.text.folding import fold
from jdlint.text.span import Span


class Occupation(Struct, frozen=True):
    """One occupation: `strength` is must, usually, sometimes or never; `asks` are credentials as people name them."""

    id: str
    strength: str
    asks: tuple[str, ...]
    state: str
    exempt: bool = False


@cache
def _titles() -> tuple[PatternIndex, list[tuple[int, bool]]]:
    """All title patterns at once, and for each the row that it belongs to and whether it excludes that row."""
    patterns, owners = compiled("occupation-titles", _made)
    return PatternIndex([patterns]), owners


def _made() -> tuple[PatternSet, list[tuple[int, bool]]]:
    told = [
        (Pattern(text), (number, excludes))
        for number, row in enumerate(_rows())
        for key, excludes in (("titles", False), ("unless", True))
        for text in row.get(key, ())
    ]
    return PatternSet.of(pattern for pattern, _ in told), [owner for _, owner in told]


def _rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read_table("licensure", "occupations")["rows"]
    return rows


def occupation_of(title: str) -> Occupation | None:
    """The occupation whose pattern matches most of the title, unless it is excluded; None where there is none."""
    index, owners = _titles()
    longest: dict[int, int] = {}
    excluded = set()
    found = index.look(Blocks(fold(title), [Span(0, len(title))]))
    for number, spans in (found[0] if found else {}).items():
        row, excludes = owners[number]
        if excludes:
            excluded.add(row)
        else:
            longest[row] = max(longest.get(row, 0), *(span.end - span.start for span in spans))
    best = max(longest, key=lambda row: (longest[row], -row), default=None)
    return None if best is None or best in excluded else _occupation(_rows()[best])


def _occupation(row: dict[str, Any]) -> Occupation:
    groups = read_table("licensure", "occupations")["groups"]
    asks = [*row.get("asks", ()), *(name for group in row.get("groups", ()) for name in groups[group])]
    return Occupation(row["id"], row["strength"], tuple(dict.fromkeys(asks)), row["state"], row.get("exempt", False))
