"""Where findings go: standard output, or a file that is replaced as a whole."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.errors import UsageError
from jdlint.tables.whole_file import write_whole

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
    write_whole(path, text.encode("utf-8"), mode=0o666 & ~_umask())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
