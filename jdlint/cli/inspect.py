"""What was understood of a posting, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jdlint.posting.posting import Posting


def as_dict(posting: Posting) -> dict[str, Any]:
    """The posting as `jdlint inspect --output-format json` shows it."""
    return {
        "path": posting.source.path,
        "language": posting.language,
        "sections": [
            {"kind": s.kind, "title": s.title, "line": s.line, "end_line": s.end_line, "found_by": s.found_by}
            for s in posting.sections
        ],
        "requirements": [{"text": r.text, "line": r.line, "strength": r.strength} for r in posting.requirements],
        "credentials": [
            {"id": c.id, "text": c.text, "line": c.line, "column": c.column, "strength": c.strength,
             "jurisdiction": c.jurisdiction}
            for c in posting.credentials
        ],
        "pay": [
            {"text": p.text, "line": p.line, "minimum": p.minimum, "maximum": p.maximum, "currency": p.currency,
             "unit": p.unit}
            for p in posting.pay
        ],
        "locations": [{"text": place.text, "line": place.line, "code": place.code} for place in posting.locations],
    }  # fmt: skip
