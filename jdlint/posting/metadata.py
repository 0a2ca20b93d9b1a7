# ruff: noqa: ARG001
"""What a posting says of itself as a whole: title, employer, remote, employment type, dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.parts import Section
    from jdlint.text.source import Source
    from jdlint.text.span import Span

_KEYS: Final = {
    "title": ("title", "job-title", "position", "role"),
    "employer": ("company", "employer", "organization", "organisation", "hiring-organization"),
    "employment_type": ("employment-type", "type", "job-type", "contract", "contract-type"),
    "posted": ("date", "date-posted", "posted", "published", "publish-date"),
    "closes": ("closing-date", "closes", "deadline", "valid-through", "application-deadline", "expires", "apply-by"),
}


@dataclass(frozen=True, slots=True)
class Metadata:
    """Empty strings and None where the posting does not say; `title_span` is where the title stands."""

    title: str = ""
    title_span: Span | None = None
    employer: str = ""
    remote: bool | None = None
    employment_type: str = ""
    posted: str = ""
    closes: str = ""


def find_metadata(source: Source, prose: str, sections: tuple[Section, ...], front_matter: FrontMatter) -> Metadata:
    """Read it from the front matter first, then from the text."""
    del sections
    by_key = {field.key: field for field in front_matter.fields}
    values = {name: next((by_key[key].value for key in keys if key in by_key), "") for name, keys in _KEYS.items()}
    return Metadata(**values)  # type: ignore[arg-type]
