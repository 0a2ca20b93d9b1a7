"""Writing a file so that it is the old one or the new one, whatever happens in between."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from jdlint.errors import InputError


def write_atomically(path: Path, data: bytes, *, instead_of: bytes | None = None, root: Path | None = None) -> None:
    """Replace the content of a file, or make a new one, in one step; permissions stay.

    `instead_of` is what the file must hold now. A link is followed only to a file below `root` (by default the current
    folder, or the link's own folder where that lies elsewhere).

    Raises InputError where the file cannot be written, has changed since it was read, or leads out of the tree.
    """
    try:
        target = _target(path, root)
        if instead_of is not None and target.read_bytes() != instead_of:
            raise InputError(f"{path}: has changed while it was checked; left as it is, run again")
        if target.exists() and not os.access(target, os.W_OK):
            raise InputError(f"{path}: is read-only; left as it is")
        _replace(target, data)
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}; left as it is") from error


def _target(path: Path, root: Path | None) -> Path:
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - must not follow links, which resolve() does
    real = path.resolve()
    if real == whole:
        return real
    here = Path.cwd()
    tree = root or (here if whole.is_relative_to(here) else whole.parent)
    if not real.is_relative_to(tree.resolve()):
        raise InputError(f"{path}: is a link to {real}, outside {tree}; left as it is")
    return real


def _replace(target: Path, data: bytes) -> None:
    number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".tmp")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _copy_rights(target, Path(name))
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _copy_rights(target: Path, new: Path) -> None:
    """Mode and, where we may, owner of the file that is replaced; a new file gets what the umask leaves."""
    try:
        old = target.stat()
    except FileNotFoundError:
        umask = os.umask(0)
        os.umask(umask)
        new.chmod(0o666 & ~umask)
        return
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(new, old.st_uid, old.st_gid)
    new.chmod(stat.S_IMODE(old.st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, on systems where a folder can be opened."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
