"""Which section is the innermost at each offset, worked out once for all offsets."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.parts import Section


def innermost(sections: Sequence[Section]) -> tuple[list[int], list[Section | None]]:
    """Offsets in order, the first 0, and for each the shortest section that holds what stands from it to the next."""
    # The spans of the sections, without a value made for each.
    spans = [((section.heading or section.body).start, section.body.end) for section in sections]
    edges = sorted({0, *(edge for span in spans for edge in span)})
    waiting = sorted(range(len(spans)), key=lambda number: spans[number][0], reverse=True)
    open_sections: list[tuple[int, int, int]] = []
    found: list[Section | None] = []
    for edge in edges:
        while waiting and spans[waiting[-1]][0] <= edge:
            number = waiting.pop()
            start, end = spans[number]
            heappush(open_sections, (end - start, len(waiting), number))
        while open_sections and spans[open_sections[0][2]][1] <= edge:
            heappop(open_sections)
        found.append(sections[open_sections[0][2]] if open_sections else None)
    return edges, found
