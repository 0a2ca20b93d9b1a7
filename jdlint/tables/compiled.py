"""Plain data in a form that loads fast: kept beside what it was made from, as Python keeps compiled modules.

The parsed documents of the bundled rules lie in `rules/.compiled`, written when first needed and read while no rule
file or table has changed since.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import tempfile
from contextlib import suppress
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from jdlint.tables.folder import rules_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDER: Final = ".compiled"
_FORMAT: Final = "1"


class _PlainData(pickle.Unpickler):
    """Reads plain values and dates, and can make nothing else: a damaged or forged file runs no code."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("datetime", "date"):
            return date
        raise pickle.UnpicklingError(f"{module}.{name} is no plain value")


@cache
def state_of(folder: Path) -> str:
    """A digest over name, size and time of change of every TOML file below a folder; read once in a process."""
    digest = hashlib.sha256(_FORMAT.encode())
    for top, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".toml"):
                state = os.stat(os.path.join(top, name))  # noqa: PTH116, PTH118 - hundreds of files at every start
                digest.update(f"{top[len(str(folder)) :]}/{name}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _stored(path: Path, state: str) -> Any:
    """What was stored under this state, or None."""
    with suppress(OSError, pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, IndexError):
        data = path.read_bytes()
        if data[:64] in (state.encode(), b"sealed".ljust(64)):
            return _PlainData(io.BytesIO(data[64:])).load()
    return None


def store(path: Path, state: str, value: Any) -> None:
    """Keep a plain value for the next process; where the folder cannot be written, nothing is kept."""
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(state.encode().ljust(64) + pickle.dumps(value, protocol=5))
        os.chmod(file.name, 0o644)  # noqa: PTH101 - others who run the same installation read it too
        os.replace(file.name, path)  # noqa: PTH105 - atomic: a reader sees the old file or the new one


def compiled(name: str, make: Callable[[], Any]) -> Any:
    """The plain value of this name for the bundled folder: as stored, or made now and stored."""
    folder = rules_folder()
    path = folder / FOLDER / f"{name}.bin"
    value = _stored(path, state_of(folder))
    if value is None:
        value = make()
        store(path, state_of(folder), value)
    return value
