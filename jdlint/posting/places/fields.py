"""Places in the front matter: `location`, `locations`, `city` with `state` and `country`, a nested `jobLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jdlint.posting.front_matter import field_key
from jdlint.posting.parts import Location
from jdlint.posting.places.parse import parse_places
from jdlint.posting.places.tokens import read_tokens
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jdlint.posting.front_matter import Field, FrontMatter
    from jdlint.text.source import Source

_PLACE_KEYS: Final = frozenset({
    "location", "locations", "place", "places", "job-location", "job-locations", "joblocation", "work-location",
    "work-locations", "duty-location", "duty-locations", "duty-station", "workplace", "office", "offices", "where",
    "address", "based", "based-in", "site", "campus",
})  # fmt: skip
_PART_KEYS: Final = (
    ("city", "town", "locality", "address-locality", "location-city"),
    ("state", "province", "region", "address-region", "location-state", "state-province", "county"),
    ("country", "address-country", "location-country", "country-code"),
)
_NESTED: Final = ("address-locality", "locality", "city", "town", "address-region", "region", "state", "province",
                  "address-country", "country")  # fmt: skip
_VALUE_AT: Final = Lazy(r"[:=]\s*[\"']?")


def locations_in_fields(source: Source, front_matter: FrontMatter) -> Iterator[Location]:
    """The places that the front matter names; a field that names no known place is one without a code."""
    by_key = {entry.key: entry for entry in front_matter.fields}
    values = dict(zip((entry.key for entry in front_matter.fields), front_matter.data.values(), strict=True))
    for key, value in values.items():
        if key in _PLACE_KEYS and value:
            yield from _of_field(source, by_key[key], value)
    yield from _of_parts(source, by_key, values)


def _of_field(source: Source, field: Field, value: Any) -> Iterator[Location]:
    if isinstance(value, str):
        start = _value_start(source, field)
        places = parse_places(source.text, start, field.span.end)
        for place in places:
            span = Span(place.start, place.end)
            yield Location(span, source.slice(span), field.line, place.code, place.locality)
        if not places and _names_something(value):
            yield Location(Span(start, field.span.end), value, field.line, None)
        return
    for text in _texts(value):
        yield from _in_text(text, field)


def _value_start(source: Source, field: Field) -> int:
    found = _VALUE_AT.search(source.text, *field.span)
    return found.end() if found else field.span.start


def _names_something(text: str) -> bool:
    return any(token.kind in ("unknown", "ambiguous") for token in read_tokens(text, 0, len(text)))


def _in_text(text: str, field: Field) -> Iterator[Location]:
    for place in parse_places(text, 0, len(text)):
        yield Location(field.span, text[place.start : place.end], field.line, place.code, place.locality)


def _texts(value: Any) -> Iterator[str]:
    """The place texts in a list or a nested address, each as "city, state, country"."""
    if isinstance(value, dict):
        parts = {field_key(str(name)): part for name, part in value.items()}
        said = [str(parts[key]) for key in _NESTED if isinstance(parts.get(key), str)]
        if said:
            yield ", ".join(said)
        else:
            for part in value.values():
                yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, str):
        yield value


def _of_parts(source: Source, by_key: Mapping[str, Field], values: Mapping[str, Any]) -> Iterator[Location]:
    """City, state and country given as fields of their own are one place."""
    named = [_first(keys, values) for keys in _PART_KEYS]
    keys = [key for key in named if key and key in by_key]
    if not keys:
        return
    text = ", ".join(str(values[key]) for key in keys)
    field = by_key[keys[0]]
    span = Span(_value_start(source, field), field.span.end)
    for place in parse_places(text, 0, len(text)):
        yield Location(span, text[place.start : place.end], field.line, place.code, place.locality)


def _first(keys: Sequence[str], values: Mapping[str, Any]) -> str | None:
    return next((key for key in keys if isinstance(values.get(key), str) and values[key].strip()), None)
