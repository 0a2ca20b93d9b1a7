"""What is wrong with a file of settings or a rule, in one line: the key, the fault, and the key that was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, get_args

from jdlint.model import Strict
from jdlint.ruleset.key_place import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails


_FEW: Final = 6


def explain(error: ValidationError, model: type[Strict], parts: Mapping[str, type[Strict]] | None = None) -> str:
    """The first fault as "key 'a.b': what is wrong"; an unknown key of `model` also names the known one that is close.

    `parts` tells the model of a key whose type does not tell it.
    """
    first = _first(error)
    key = ".".join(str(part) for part in first["loc"] if part != "[key]") or "the file"
    if first["type"] == "extra_forbidden":
        known = _keys(model, first["loc"][:-1], parts or {})
        return f"key '{key}' is not known here{did_you_mean(str(first['loc'][-1]), known)}"
    if first["type"] == "literal_error":
        return _no_such_word(first, error.errors(include_url=False))
    text = first["msg"].removeprefix("Value error, ")
    return f"key '{key}': {text[:1].lower()}{text[1:]}"


def first_place(path: Path, error: ValidationError) -> str:
    """The file and, where it can be told, the line of the first fault."""
    return place_of(path, [part for part in _first(error)["loc"] if part != "[key]"])


def _first(error: ValidationError) -> ErrorDetails:
    faults = error.errors(include_url=False)
    return next((fault for fault in faults if fault["type"] == "extra_forbidden"), faults[0])


def _no_such_word(first: ErrorDetails, faults: Sequence[ErrorDetails]) -> str:
    """A word that is none of those allowed; a union of literals gives one fault for each of its parts."""
    path = tuple(part for part in first["loc"] if not str(part).startswith(("literal[", "[key]")))
    parts = (fault for fault in faults if fault["type"] == "literal_error" and fault["loc"][: len(path)] == path)
    known = [word for part in parts for word in part["ctx"]["expected"].replace(" or ", ", ").split(", ")]
    close = did_you_mean(str(first["input"]), (word.strip("'") for word in known))
    fault = "is not known here" if close and len(known) > _FEW else f"is none of {', '.join(known)}"
    return f"key '{'.'.join(map(str, path))}': {first['input']!r} {fault}{close}"


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """The known word that is close, as the end of a sentence; `otherwise` where none is."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a wrong word

    close = get_close_matches(word, sorted(known), 1)
    return f"; did you mean '{close[0]}'?" if close else otherwise


def _keys(model: type[Strict], path: Sequence[str | int], parts: Mapping[str, type[Strict]]) -> set[str]:
    from jdlint.model.twin import twin  # noqa: PLC0415 - only to explain what pydantic refused

    for part in path:
        fields = {field.alias or name: field for name, field in twin(model).model_fields.items()}
        if part in parts:
            model = parts[str(part)]
        elif part in fields:
            model = next(_models(fields[str(part)].annotation), model)
    return {field.alias or name for name, field in twin(model).model_fields.items() if not field.exclude}


def _models(annotation: Any) -> Iterator[type[Strict]]:
    if isinstance(annotation, type) and issubclass(annotation, Strict):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
