"""Where findings go: standard output, or a file that is replaced as a whole."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable


def write(pieces: Iterable[str], file: str | None) -> None:
    """Write the pieces, to standard output where no file is named.

    Raises UsageError where the file cannot be written; it is then as it was.
    """
    if file is None:
        sys.stdout.writelines(pieces)
        return
    try:
        _replace(Path(file), "".join(pieces))
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {error.strerror}") from error


def _replace(path: Path, text: str) -> None:
    if path.exists() and not path.is_file():  # such as /dev/stderr: nothing to replace
        path.write_text(text, "utf-8")
        return
    import tempfile  # noqa: PLC0415 - most runs write to standard output

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as new:
            new.write(text)
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
