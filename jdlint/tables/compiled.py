"""What was made from the bundled rules, in a form that loads fast: kept as Python keeps compiled modules.

It lies in `rules/.compiled` or, where that cannot be written, in the user's cache folder; it is written when first
needed and read while no rule file or table has changed since. Nothing is ever read from the folder under test.
"""

from __future__ import annotations

import hashlib
import os
import pickle
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from jdlint.tables.folder import rules_folder
from jdlint.tables.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Key = TypeVar("Key")
Value = TypeVar("Value")

FOLDER: Final = ".compiled"
_STATE_LENGTH: Final = 64


class _Values(pickle.Unpickler):
    """Makes plain values, dates and values of this package, and nothing else: a forged file calls no other code."""

    def find_class(self, module: str, name: str) -> Any:
        if module.partition(".")[0] == "jdlint" and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type):
                return found
        if (module, name) == ("datetime", "date"):
            return date
        raise pickle.UnpicklingError(f"{module}.{name} is not made from a compiled file")


@cache
def state_of(folder: Path) -> str:
    """A digest over name, size and time of change of every TOML file below a folder and of our own modules.

    It is worked out once in a process.
    """
    states = sorted([*_states(str(folder)), *_states(str(Path(__file__).parent.parent))])
    return hashlib.sha256("\n".join(states).encode("utf-8", "surrogateescape")).hexdigest()


def _states(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:  # hundreds of files at every start
        for entry in entries:
            if entry.name.endswith((".toml", ".py")):
                yield stamp(entry)
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                yield from _states(entry.path)


def stamp(file: os.DirEntry[str] | Path) -> str:
    """Path, size and time of change of a file."""
    state = file.stat()
    return f"{os.fspath(file)}\0{state.st_size}\0{state.st_mtime_ns}"


def _places(name: str) -> Iterator[Path]:
    """Where a value may be kept, best first."""
    yield rules_folder() / FOLDER / f"{name}.bin"
    from platformdirs import user_cache_path  # noqa: PLC0415 - only where the first place holds nothing

    yield user_cache_path("jdlint", appauthor=False) / f"{name}-{_installation()}.bin"


def _installation() -> str:
    return hashlib.sha256(str(rules_folder()).encode("utf-8", "surrogateescape")).hexdigest()[:12]


def _stored(name: str, state: str) -> Any:
    """What was stored under this state, or None."""
    for path in _places(name):
        with (
            suppress(OSError, pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, ImportError),
            path.open("rb") as file,
        ):
            if file.read(_STATE_LENGTH) == state.encode():
                return _Values(file).load()
    return None


def _store(name: str, state: str, value: Any) -> None:
    """Keep a value for the next process, at the first place that can be written, or nowhere."""
    data = state.encode() + pickle.dumps(value, protocol=5)
    for path in _places(name):
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, data, mode=0o644)  # others who run the same installation read it too
            return


def compiled(name: str, make: Callable[[], Any], *, also: str = "") -> Any:
    """The value of this name for the bundled rules: as kept, or made now and kept.

    `make` is called where nothing is kept, a rule file or table has changed, or `also` has, the state of what else the
    value is made from; what it raises is raised.
    """
    state = state_of(rules_folder())
    if also:
        state = hashlib.sha256(f"{state}\0{also}".encode("utf-8", "surrogateescape")).hexdigest()
    value = _stored(name, state)
    if value is None:
        value = make()
        _store(name, state, value)
    return value


def shared(table: Mapping[Key, Value]) -> dict[Key, Value]:
    """The table with one value in place of equal ones, which is then kept and read once."""
    ones: dict[Value, Value] = {}
    return {key: ones.setdefault(value, value) for key, value in table.items()}
