"""Front matter, YAML or TOML, read as fields with the line that each stands on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from jdlint.posting.yaml_text import read_yaml
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.text.source import Source

MOST_CHARACTERS: Final = 100_000
_FENCES: Final = {"---": ("---", "..."), "+++": ("+++",)}
_KEY = re.compile(r"^[ \t]{0,8}(?:- )?[\"']?([A-Za-z][\w .-]{0,60}?)[\"']?[ \t]{0,8}[:=]")


_KEY_LINE = re.compile(r"([A-Za-z][\w .-]{0,60}?)[ \t]{0,8}[:=](?:[ \t]+(.*))?$")
_FRONT_LINE = re.compile(r"#|[ \t]*$|[ \t]+\S|- |[A-Za-z][\w .-]{0,40}:(?:[ \t]|$)")
FEWEST_KEYS: Final = 3


class Field(Struct, frozen=True):
    """One entry of the front matter: its key in lower kebab case, its value as text, and the line it stands on."""

    key: str
    value: str
    line: int
    span: Span


class FrontMatter(Struct, frozen=True):
    """What stands before the posting: where it is, its entries as data and as fields, and why it cannot be read."""

    span: Span
    data: dict[str, Any]
    fields: tuple[Field, ...]
    problem: str = ""


NO_FRONT_MATTER: Final = FrontMatter(Span(0, 0), {}, ())


def _extent(source: Source) -> tuple[int, str] | None:
    """How many lines the front matter has, fences included, and its opening fence."""
    lines = source.lines
    opening = source.slice(lines[0]).removeprefix("\ufeff").rstrip()
    closing = _FENCES.get(opening)
    if closing is None:
        return _unopened_extent(source)
    for number, line in enumerate(lines[1:], start=2):
        if line.start > MOST_CHARACTERS:
            return None
        if source.slice(line).rstrip() in closing:
            return number, opening
    return None


def _unopened_extent(source: Source) -> tuple[int, str] | None:
    """The extent of front matter whose first fence got lost: keys, comments and blanks up to a fence, no sentence."""
    keys = 0
    for number, line in enumerate(source.lines, start=1):
        text = source.slice(line).rstrip()
        if text == "---":
            return (number, "") if keys >= FEWEST_KEYS else None
        keys += _KEY_LINE.match(text) is not None
        if not _FRONT_LINE.match(text) or line.start > MOST_CHARACTERS:
            return None
    return None


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(_flat(part) for part in value.values())
    if isinstance(value, list | tuple):
        return ", ".join(_flat(part) for part in value)
    return "" if value is None else str(value)


def _plain_entries(inside: str) -> dict[str, Any]:
    """The `key: value` lines of front matter that its own language cannot read."""
    entries: dict[str, Any] = {}
    for line in inside.splitlines():
        found = _KEY_LINE.match(line)
        if found:
            entries.setdefault(found[1], (found[2] or "").strip(" \t'\"") or None)
    return entries


def field_key(text: str) -> str:
    """A key in lower kebab case, however it is written."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", text.strip())
    return re.sub(r"[ _.]+", "-", spaced).lower()


def _fields(source: Source, data: dict[str, Any], last: int) -> tuple[Field, ...]:
    places: dict[str, int] = {}
    for number in range(1, last):
        found = _KEY.match(source.slice(source.lines[number - 1]))
        if found:
            places.setdefault(field_key(found[1]), number)
    fields = []
    for name, value in data.items():
        key = field_key(str(name))
        line = places.get(key, 1)
        fields.append(Field(key, _flat(value), line, source.lines[line - 1]))
    return tuple(fields)


def _read_toml(inside: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - most front matter is YAML

    return tomllib.loads(inside.replace("\r\n", "\n"))


def read_front_matter(source: Source) -> FrontMatter:
    """Read what stands between the fences at the very start, or nothing where there are none.

    Front matter that is no mapping, or that its language cannot read, keeps its span and says why in `problem`.
    """
    extent = _extent(source)
    if extent is None:
        return NO_FRONT_MATTER
    last, opening = extent
    inside = source.text[source.lines[1 if opening else 0].start : source.lines[last - 1].start]
    span = Span(0, source.lines[last - 1].end)
    try:
        data = _read_toml(inside) if opening == "+++" else read_yaml(inside)
    except (ValueError, RecursionError) as error:
        data = _plain_entries(inside)
        return FrontMatter(span, data, _fields(source, data, last), problem=str(error) or type(error).__name__)
    if not isinstance(data, dict):
        return FrontMatter(span, {}, (), problem="" if data is None else "it is no mapping of keys to values")
    return FrontMatter(span, data, _fields(source, data, last))
