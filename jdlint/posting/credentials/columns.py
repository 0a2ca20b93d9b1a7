"""What the columns of a table say of a cell: a person specification ticks Essential or Desirable beside each line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.block_spans import cell_spans
from jdlint.posting.strength import strength_in_words
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.parts import Strength
    from jdlint.text.source import Source

_LONGEST: Final = 60
"""So many rows up a head is looked for."""
_DELIMITER: Final = Lazy(r"[\s|:>-]*-[\s|:>-]*")
_TICK: Final = Lazy(r"[✔✓✅☑√xXyY*●•]\uFE0F?|[Yy]es")
_SAYS: Final = Lazy(
    r"(?:required|mandatory|essential|preferred|desirable|(?:an? )?(?:plus|asset|advantage|must))\b.{0,30}$"
)
_VERDICTS: Final[dict[str, Strength]] = {
    "e": "required",
    "essential": "required",
    "required": "required",
    "d": "preferred",
    "desirable": "preferred",
    "preferred": "preferred",
}


def strength_in_columns(source: Source, offset: int) -> Strength | None:
    """What the head of its column says, else the column that is ticked in its row, else a cell that is a verdict."""
    line, _ = source.position(offset)
    head = _head(source, line)
    if not head:
        return None
    row = cell_spans(source, line)
    said = [strength_in_words(text, 0, 0) for text in head]
    own = next((number for number, span in enumerate(row) if span.start <= offset < span.end), -1)
    if 0 <= own < len(said) and said[own]:
        return said[own]
    cells = [source.slice(span) for span in row]
    ticked = (word for word, cell in zip(said, cells, strict=False) if word and _TICK.fullmatch(cell))
    return next(ticked, None) or next(filter(None, map(_verdict, cells)), None)


def _verdict(cell: str) -> Strength | None:
    """What a cell says that is a verdict: "E", "Required on day 1", "An asset"."""
    low = cell.strip(" *_").lower()
    return _VERDICTS.get(low) or (strength_in_words(low, 0, 0) if _SAYS.match(low) else None)


def _head(source: Source, line: int) -> list[str]:
    """The cells of the table's head, in lower case, or none where there is no table."""
    for above in range(line - 1, max(1, line - _LONGEST), -1):
        text = source.slice(source.line_span(above))
        if "|" not in text:
            return []
        if _DELIMITER.fullmatch(text.rstrip("\r\n")):
            return [source.slice(span).lower() for span in cell_spans(source, above - 1)]
    return []
