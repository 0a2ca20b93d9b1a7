"""Reading YAML from strangers: plain values only, no aliases, and no deeper than a person would nest them."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

MOST_DEPTH: Final = 30


class UnreadableError(ValueError):
    """The text cannot be read; the message says why and what to do, `line` where, from 1, or 0 where nobody knows."""

    def __init__(self, why: str, line: int = 0) -> None:
        super().__init__(why)
        self.line = line


def read_yaml(text: str) -> Any:
    """The text as plain data.

    Raises UnreadableError where it is no YAML, uses anchors, aliases or tags, or is nested deeper than 30 levels. Where
    it may be, the events are looked at first: the compiled reader would end the whole process on one nested too deep.
    """
    import yaml  # noqa: PLC0415 - many postings have no front matter

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        if not _is_plain(text):
            _look_at_events(text, loader)
        return yaml.load(text, Loader=loader)  # noqa: S506 - both are safe loaders
    except yaml.YAMLError as error:
        raise _unreadable(error) from error
    except (ArithmeticError, AttributeError, LookupError, TypeError) as error:  # what a value under a tag can raise
        raise UnreadableError(f"a value under a tag cannot be read ({error}); leave the tag out") from error


def _is_plain(text: str) -> bool:
    """Whether nothing in it can be an anchor or alias, and too little to be nested too deep.

    Each level takes a sign of its own; but a key before a plain value, which ends all nesting, may have none.
    """
    kinds = text.encode("utf-8", "replace").translate(_kinds())
    levels = kinds.count(b"[") + kinds.count(b":") - kinds.count(b":w")
    return kinds.count(b"&") == kinds.count(b"& ") and levels < MOST_DEPTH


@cache
def _kinds() -> bytes:
    """The table that makes `&` of what begins anchors, `[` and `:` of what begins levels, and letters `w`."""
    return bytes(map(ord, map(_kind, map(chr, range(256)))))


def _kind(char: str) -> str:
    for kind, characters in {"&": "&*", "[": "[{", ":": ":-?", "w": "/_", " ": " \t\r\n"}.items():
        if char in characters:
            return kind
    return "w" if char.isascii() and char.isalnum() else "."


def _look_at_events(text: str, loader: Any) -> None:
    """Raise UnreadableError at the first event that is an anchor or alias, or lies too deep."""
    import yaml  # noqa: PLC0415 - many postings have no front matter

    depth = 0
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            line = _line(event.start_mark)
            raise UnreadableError("anchors and aliases are not read; write the value out", line)
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MOST_DEPTH:
            line = _line(event.start_mark)
            raise UnreadableError(f"it is nested deeper than {MOST_DEPTH} levels; make it flatter", line)


def _line(mark: Any) -> int:
    return mark.line + 1 if mark else 0


def _unreadable(error: Exception) -> UnreadableError:
    mark = getattr(error, "problem_mark", None)
    said = getattr(error, "problem", None) or str(error).splitlines()[0]
    cure = "leave it out" if " tag " in said else "put a value that holds signs such as “: ”, “[” or “#” between quotes"
    return UnreadableError(f"{said}; {cure}", _line(mark))


def doubled_key(text: str) -> tuple[str, int] | None:
    """The first key that one mapping of a YAML text holds twice, and the line, from 1, where it stands again."""
    import yaml  # noqa: PLC0415 - many postings have no front matter

    seen: list[set[str] | None] = []
    is_key: list[bool] = []
    for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        if isinstance(event, yaml.CollectionEndEvent):
            seen.pop()
            is_key.pop()
        elif isinstance(event, yaml.NodeEvent):
            keys = seen[-1] if seen and is_key[-1] else None
            if keys is not None and isinstance(event, yaml.ScalarEvent):
                if event.value in keys:
                    return event.value, _line(event.start_mark)
                keys.add(event.value)
            if seen and seen[-1] is not None:
                is_key[-1] = not is_key[-1]
            if isinstance(event, yaml.CollectionStartEvent):
                seen.append(set() if isinstance(event, yaml.MappingStartEvent) else None)
                is_key.append(isinstance(event, yaml.MappingStartEvent))
    return None
