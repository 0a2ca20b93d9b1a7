"""Which section is the innermost at each offset, worked out once for all offsets."""

from __future__ import annotations

import sys
from heapq import heappop, heappush
from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.parts import Section

    Steps = tuple[list[int], list[Section | None]]
    """Offsets in order, and for each the section that holds what stands from it to the next."""

_NONE: Final = (0, (sys.maxsize, sys.maxsize))


def innermost(sections: Sequence[Section]) -> Steps:
    """Offsets in order, the first 0, and for each the shortest section that holds what stands from it to the next.

    The sections are those of a posting in their order, by where they start.
    """
    # The spans of the sections, without a value made for each.
    spans = [(section.start, section.body.end) for section in sections]
    edges = sorted({0, *chain.from_iterable(spans)})
    waiting = iter(enumerate(spans))
    number, (start, end) = next(waiting, _NONE)
    open_sections: list[tuple[int, int, int, int]] = []
    found: list[Section | None] = []
    for edge in edges:
        while start <= edge:
            heappush(open_sections, (end - start, -start, number, end))
            number, (start, end) = next(waiting, _NONE)
        while open_sections and open_sections[0][3] <= edge:
            heappop(open_sections)
        found.append(sections[open_sections[0][2]] if open_sections else None)
    return edges, found
