"""The check `acme-title-length`: a job title that is too long for the job board."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from jdlint.checks.base import Case, Check, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator


class TitleLength(Check):
    """Finds the first heading where it has more characters than `most`."""

    name: ClassVar[str] = "acme-title-length"

    most: int = Field(gt=0)

    def run(self, case: Case) -> Iterator[Hit]:
        """Find one place or none."""
        posting = case.posting
        heading = next((block for block in posting.blocks if block.kind == "heading"), None)
        if heading is None:
            return
        length = len(posting.source.slice(heading.span))
        if length > self.most:
            yield Hit(heading.span, {"length": length, "most": self.most})
