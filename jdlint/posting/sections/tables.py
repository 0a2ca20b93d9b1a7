"""What the head of a table says of the cells below it: tasks in one column, demands and wishes side by side."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.block_spans import cell_spans
from jdlint.posting.parts import Section, SectionKind
from jdlint.posting.sections.heading_kinds import heading_scores
from jdlint.posting.sections.hosts import TASKS
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.posting.block import Block
    from jdlint.posting.sections.reading import Reading

CLEAR: Final = 6.0
LONGEST_TICK: Final = 3
_KINDS: Final = frozenset(["duties", "qualifications", "preferred", "licensure", "benefits"])


class Table(Struct, frozen=True):
    """The lines of a table, the number of that of its head first, and the cells of each, empty ones too."""

    lines: Sequence[int]
    rows: Sequence[Sequence[Span]]


def table_sections(reading: Reading, headed: Sequence[Section]) -> Iterator[Section]:
    """The sections that the heads of tables open; inside a list of tasks or demands only those of another kind.

    The cells below the second such head, and the next, are sections of their own: they lie in the first one's.
    """
    if not any(block.header and not block.html for block in reading.blocks):
        return
    starts = [section.start for section in headed]
    for table in _tables(reading):
        kinds = _columns(reading, table)
        if kinds:
            last = bisect_left(starts, table.rows[0][0].start) - 1  # headed sections do not overlap
            yield from _opened(reading, table, kinds, _kind_at(headed[last : last + 1], table))


def _tables(reading: Reading) -> Iterator[Table]:
    """The tables that are written with bars and have a head."""
    lines: list[int] = []
    for key, cells in groupby(reading.blocks, key=_place):
        opens = bool(key) and next(cells).header
        if lines and (opens or not key):
            yield _table(reading, lines)
            lines = []
        if opens or (lines and key):
            lines.append(key)
    if lines:
        yield _table(reading, lines)


def _place(block: Block) -> int:
    """The line of a cell; 0 of anything else."""
    return block.line if block.kind == "cell" and not block.html else 0


def _table(reading: Reading, lines: Sequence[int]) -> Table:
    return Table(lines, [cell_spans(reading.source, line) for line in lines])


def _columns(reading: Reading, table: Table) -> dict[int, SectionKind]:
    """The kinds that the cells of the head name, by column, each once."""
    kinds: dict[int, SectionKind] = {}
    for number, cell in enumerate(table.rows[0]):
        scores = heading_scores(reading.title(cell))
        kind = max(scores, key=scores.__getitem__, default="other")
        if kind in _KINDS and scores[kind] >= CLEAR and kind not in kinds.values():
            kinds[number] = kind  # type: ignore[assignment]
    return kinds


def _kind_at(sections: Sequence[Section], table: Table) -> SectionKind | None:
    """The kind of the section that a table stands in."""
    start = table.rows[0][0].start
    return next((each.kind for each in sections if start < each.body.end), None)


def _opened(
    reading: Reading, table: Table, kinds: dict[int, SectionKind], around: SectionKind | None
) -> Iterator[Section]:
    covered = around in TASKS or around in kinds.values()
    base = around if covered else next(iter(kinds.values()))
    for column, kind in kinds.items():
        if not covered:
            yield _section(reading, table, column, kind, whole=kind == base)
    for line, row in zip(table.lines[1:], table.rows[1:], strict=True):
        for column, cell in _told(reading, row, kinds):
            if kinds[column] != base:
                title = reading.title(table.rows[0][column])
                yield Section(kinds[column], title, line, line, "content", None, cell)


def _section(reading: Reading, table: Table, column: int, kind: SectionKind, *, whole: bool) -> Section:
    """The section that a cell of the head opens: all of the table, or no more than its own heading."""
    head = table.rows[0][column]
    end = table.rows[-1][-1].end if whole else head.end
    end_line = table.lines[-1] if whole else table.lines[0]
    return Section(kind, reading.title(head), table.lines[0], end_line, "table", head, Span(head.end, end))


def _told(reading: Reading, row: Sequence[Span], columns: Iterable[int]) -> list[tuple[int, Span]]:
    """The cells of these columns that are not empty; a single tick in them speaks of its whole row."""
    filled = [(column, row[column]) for column in columns if column < len(row) and _words(reading, row[column])]
    if len(filled) == 1 and len(_words(reading, filled[0][1])) <= LONGEST_TICK:
        return [(filled[0][0], Span(row[0].start, row[-1].end))]
    return filled


def _words(reading: Reading, cell: Span) -> str:
    return reading.source.slice(cell).strip(" \t-–—")
