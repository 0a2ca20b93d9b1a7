"""Which section is the innermost at each offset, worked out once for all offsets."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.parts import Section


def innermost(sections: Sequence[Section]) -> tuple[list[int], list[Section | None]]:
    """Offsets in order, the first 0, and for each the shortest section that holds what stands from it to the next."""
    edges = sorted({0, *(edge for section in sections for edge in section.span)})
    waiting = sorted(sections, key=lambda section: section.span.start, reverse=True)
    open_sections: list[tuple[int, int, Section]] = []
    found: list[Section | None] = []
    for edge in edges:
        while waiting and waiting[-1].span.start <= edge:
            section = waiting.pop()
            heappush(open_sections, (section.span.end - section.span.start, len(waiting), section))
        while open_sections and open_sections[0][2].span.end <= edge:
            heappop(open_sections)
        found.append(open_sections[0][2] if open_sections else None)
    return edges, found
