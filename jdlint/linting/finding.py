"""A finding: one place in a posting, what is wrong there, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from jdlint.checks.base import Evidence, Severity


class Finding(Struct, frozen=True, order=True, gc=False):
    """One finding. Lines and columns count from 1; columns and offsets count code points; `end` is exclusive.

    `text` is exactly the source from `start` to `end`; `section` the kind of the section it stands in. `fingerprint`
    stays the same when other lines of the file change. The first of the `replacements` may be put in without reading
    where `safe_fix` holds, after reading where `drop_in` holds; all others are only shown.
    """

    path: str
    start: int
    end: int
    rule: str
    family: str
    severity: Severity
    message: str
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    section: str | None
    replacements: tuple[str, ...]
    safe_fix: bool
    evidence: Evidence
    url: str
    fingerprint: str
    drop_in: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The finding as JSON shows it."""
        keys = ("rule", "family", "severity", "message", "path", "line", "column", "end_line", "end_column", "start",
                "end", "text", "section", "replacements", "safe_fix", "evidence", "url", "fingerprint")  # fmt: skip
        return {key: list(value) if isinstance(value := getattr(self, key), tuple) else value for key in keys}


class Suppressed(Struct, frozen=True, gc=False):
    """A finding that is not reported, how it was silenced (in the posting or by a file beside it), and why."""

    finding: Finding
    kind: Literal["in-source", "external"]
    reason: str = ""
