"""Reading a posting from disk: as text with its line ends kept, or not at all, with one line that says why."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from jdlint.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES: Final = 1_000_000
_MARKS: Final = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def read_text(path: Path, *, most_bytes: int = MOST_BYTES) -> str:
    """The text of a posting, its line ends and byte order mark kept.

    Raises InputError where the file is missing, unreadable, not UTF-8 or larger than `most_bytes`.
    """
    return decode(read_bytes(path, most_bytes=most_bytes), str(path))


def read_bytes(path: Path, *, most_bytes: int = MOST_BYTES) -> bytes:
    """The bytes of a posting; no more than the limit is ever read.

    Raises InputError where the file is missing, unreadable or larger than `most_bytes`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"{path!s}: is no path: {error}") from error
    check_size(len(data), str(path), most_bytes=most_bytes)
    return data


def check_size(size: int, path: str, *, most_bytes: int = MOST_BYTES) -> None:
    """Raise InputError where a posting of this many bytes or characters is past the limit."""
    if size > most_bytes:
        raise InputError(f"{path}: is larger than {most_bytes:,} bytes, the limit for one posting; raise `max-bytes`")


def decode(data: bytes, path: str) -> str:
    """The text of these bytes.

    Raises InputError where they are no UTF-8, or hold NUL as no text does.
    """
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            raise InputError(f"{path}: is {name}; save the file as UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{path}:{line}: byte {error.start} is not UTF-8; save the file as UTF-8") from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise InputError(f"{path}:{line}: holds a NUL character; it is no text file, or UTF-16 saved without its mark")
    return text
