"""Front matter, YAML or TOML, read as fields with the line that each stands on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from jdlint.posting.yaml_text import UnreadableError, doubled_key, read_yaml
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.text.source import Source

MOST_CHARACTERS: Final = 100_000
_FENCES: Final = {"---": ("---", "..."), "+++": ("+++",)}
_KEY = Lazy(r"[ \t]{0,8}(?:- )?[\"']?([A-Za-z][\w .-]{0,60}?)[\"']?[ \t]{0,8}[:=]")


_KEY_LINE = Lazy(r"([A-Za-z][\w .-]{0,60}?)[ \t]{0,8}[:=](?:[ \t]+(.*))?$")
_ANY_KEY = Lazy(r"[ \t-]*([^\s:#\"'-][^:\r\n]{0,60}):")
_NO_MAPPING: Final = UnreadableError("it has no keys; write “key: value” lines, or a blank line above a rule of dashes")
_FRONT_LINE = Lazy(r"#|[ \t]*$|[ \t]+\S|- |[A-Za-z][\w .-]{0,40}:(?:[ \t]|$)")
FEWEST_KEYS: Final = 3


class Field(Struct, frozen=True, gc=False):
    """One entry of the front matter: its key in lower kebab case, its value as text, and the line it stands on."""

    key: str
    value: str
    line: int
    span: Span


class FrontMatter(Struct, frozen=True):
    """What stands before the posting: where it is, its entries as data and as fields.

    `problem` says why it cannot be read as it stands, and what to do; `problem_line` where.
    """

    span: Span
    data: dict[str, Any]
    fields: tuple[Field, ...]
    problem: str = ""
    problem_line: int = 1


NO_FRONT_MATTER: Final = FrontMatter(Span(0, 0), {}, ())


def _extent(source: Source) -> tuple[int, str] | None:
    """How many lines the front matter has, fences included, and its opening fence."""
    lines = _first_lines(source)
    opening = next(lines)[1].removeprefix("\ufeff")
    closing = _FENCES.get(opening)
    if closing is None:
        return _unopened_extent(source)
    return next(((number, opening) for number, text in lines if text in closing), None)


def _first_lines(source: Source) -> Iterator[tuple[int, str]]:
    """The lines that front matter may stand on, each with its number and without white space at its end."""
    for number, (start, end) in enumerate(zip(source.line_starts, source.line_ends, strict=True), start=1):
        if start > MOST_CHARACTERS:
            return
        yield number, source.text[start:end].rstrip()


def _unopened_extent(source: Source) -> tuple[int, str] | None:
    """The extent of front matter whose first fence got lost: keys, comments and blanks up to a fence, no sentence."""
    keys = 0
    for number, text in _first_lines(source):
        if text == "---":
            return (number, "") if keys >= FEWEST_KEYS else None
        if not _FRONT_LINE.match(text):
            return None
        keys += _KEY_LINE.match(text) is not None
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


@lru_cache(maxsize=4096)
def field_key(text: str) -> str:
    """A key in lower kebab case, however it is written."""
    if text.islower() and text.isalpha():
        return text
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", text.strip())
    return re.sub(r"[ _.]+", "-", spaced).lower()


def _fields(source: Source, data: dict[str, Any], last: int) -> tuple[Field, ...]:
    places: dict[str, int] = {}
    lines = zip(source.line_starts[: last - 1], source.line_ends, strict=False)
    for number, (start, end) in enumerate(lines, start=1):
        found = _KEY.match(source.text, start, end)
        if found:
            places.setdefault(field_key(found[1]), number)
    fields = []
    for name, value in data.items():
        key = field_key(str(name))
        line = places.get(key, 1)
        fields.append(Field(key, _flat(value), line, source.line_span(line)))
    return tuple(fields)


def _read_toml(inside: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - most front matter is YAML

    try:
        return tomllib.loads(inside.replace("\r\n", "\n").replace("\r", "\n"))
    except tomllib.TOMLDecodeError as error:
        said, _, place = str(error).partition(" (at line ")
        line = int(place.split(",")[0]) if place[:1].isdecimal() else 0
        why = f"{said[:1].lower()}{said[1:]}; put words between quotes, and each key once"
        raise UnreadableError(why, line) from error


def _doubled(inside: str) -> UnreadableError | None:
    """The fault of YAML that gives one key two values, of which all readers but people see the last."""
    found = map(_ANY_KEY.match, inside.replace("\r", "\n").split("\n"))
    keys = [key[1] for key in found if key]
    doubled = doubled_key(inside) if len(set(keys)) < len(keys) else None
    if doubled is None:
        return None
    return UnreadableError(f"the key “{doubled[0]}” is there twice and only the last counts; keep one", doubled[1])


def read_front_matter(source: Source) -> FrontMatter:
    """Read what stands between the fences at the very start, or nothing where there are none.

    Front matter that is no mapping, or that its language cannot read, keeps its span and says why in `problem`.
    """
    extent = _extent(source)
    if extent is None:
        return NO_FRONT_MATTER
    last, opening = extent
    inside = source.text[source.line_starts[1 if opening else 0] : source.line_starts[last - 1]]
    span = Span(0, source.line_ends[last - 1])
    fault: Exception | None = None
    try:
        data = _read_toml(inside) if opening == "+++" else read_yaml(inside)
        fault = None if opening == "+++" else _doubled(inside)
    except (ValueError, RecursionError) as error:
        data, fault = _plain_entries(inside), error
    if not isinstance(data, dict):
        fault = _NO_MAPPING if data is not None else None
        data = {}
    fields = _fields(source, data, last)
    if fault is None:
        return FrontMatter(span, data, fields)
    line = getattr(fault, "line", 0) + bool(opening)
    return FrontMatter(span, data, fields, str(fault) or type(fault).__name__, min(max(line, 1), last - 1))
