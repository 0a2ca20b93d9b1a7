"""What was understood of a posting, as plain data: the shape that `jdlint inspect --output-format json` promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import asdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.posting.posting import Posting

_SHAPES: Final = {
    "sections": ("kind", "title", "line", "end_line", "found_by"),
    "requirements": ("text", "line", "strength"),
    "credentials": ("id", "text", "line", "column", "strength", "jurisdiction"),
    "pay": ("text", "line", "minimum", "maximum", "currency", "unit"),
    "locations": ("text", "line", "code"),
}


def as_dict(posting: Posting) -> dict[str, Any]:
    """The posting as the contract lists it."""
    head = {
        "path": posting.source.path,
        "language": posting.language,
        "metadata": metadata(posting),
        "words": posting.words,
        "readability": readability(posting),
    }
    return head | {name: _entries(getattr(posting, name), keys) for name, keys in _SHAPES.items()}


def metadata(posting: Posting) -> dict[str, Any]:
    """What the posting says of itself as a whole; what it does not say is null."""
    known = posting.metadata
    values = asdict(known)
    return {name: None if value == "" else value for name, value in values.items() if not name.endswith("_span")}


def words(posting: Posting) -> int:
    """How many words the prose has."""
    return posting.words


def readability(posting: Posting) -> dict[str, Any] | None:
    """The figures on the running text, rounded; None where there is none, and null for a grade that cannot be told."""
    figures = asdict(posting.readability)
    if not posting.readability.words:
        return None
    return {name: round(value, 2) if isinstance(value, float) else value for name, value in figures.items()}


def _entries(items: Iterable[Any], keys: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{key: getattr(item, key) for key in keys} for item in items]
