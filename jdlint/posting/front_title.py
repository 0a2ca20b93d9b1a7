"""The job's title where the front matter holds it: the one part of it that is wording for readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.posting.front_matter import Field, FrontMatter
    from jdlint.text.source import Source

TITLE_KEYS: Final = ("title", "job-title", "position-title", "position", "role", "role-name", "vacancy")


def front_title(front_matter: FrontMatter) -> Field | None:
    """The field that is the title, or None."""
    by_key = {field.key: field for field in front_matter.fields}
    return next((by_key[key] for key in TITLE_KEYS if key in by_key and by_key[key].value.strip()), None)


def value_span(source: Source, field: Field) -> Span:
    """Where the value stands on its line, without quotes; the whole line where it is written in another form."""
    start = source.slice(field.span).find(field.value)
    return Span(field.span.start + start, field.span.start + start + len(field.value)) if start >= 0 else field.span


def title_words(source: Source, front_matter: FrontMatter) -> Span | None:
    """Where the words of such a title stand, as its readers see them; None where they are written in another form."""
    field = front_title(front_matter)
    span = value_span(source, field) if field else None
    return span if field and span and source.slice(span) == field.value else None
