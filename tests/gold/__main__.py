"""`python -m tests.gold [NAME ...]`: precision, recall and F1 over the postings, and every disagreement of those named.

`--all` lists the disagreements of all postings; `--renew` writes them to shortfalls.toml, to be read before a commit.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from tests.gold.library import LABELS, SHORTFALLS, disagreements, find_shortfalls, tallies
from tests.gold.scoring import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = "# What jdlint gets wrong, by posting; `python -m tests.gold --renew` writes this."


def main(arguments: list[str]) -> None:
    """Print the figures, then what was asked for."""
    print("\n".join(_figures()))
    for name in LABELS if "--all" in arguments else [word for word in arguments if word in LABELS]:
        for note in disagreements(name):
            print(f"{name}: {note}")
    if "--renew" in arguments:
        SHORTFALLS.write_text("\n".join([HEAD, *_as_toml(), ""]), "utf-8")


def _figures() -> Iterator[str]:
    totals: dict[str, Tally] = {}
    for name in LABELS:
        for aspect, tally in tallies(name).items():
            totals[aspect] = totals.get(aspect, Tally()) + tally
    yield f"{len(LABELS)} postings"
    for aspect, tally in totals.items():
        yield f"{aspect:12} {tally}"


def _as_toml() -> Iterator[str]:
    for part, rows in find_shortfalls().items():
        yield f"\n[{part}]"
        for name, notes in rows.items():
            yield f"{name} = ["
            yield from (f"  {json.dumps(note, ensure_ascii=False)}," for note in notes)
            yield "]"


if __name__ == "__main__":
    main(sys.argv[1:])
