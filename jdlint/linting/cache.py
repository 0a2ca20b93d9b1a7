"""What was found in a posting before: kept by its content and by everything that a finding depends on."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import time
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import astuple

from jdlint.linting.finding import Finding, Suppressed
from jdlint.linting.report import Report
from jdlint.tables.compiled import state_of
from jdlint.tables.folder import rules_folder
from jdlint.tables.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.config.model import Config
    from jdlint.ruleset.rule import Rule

KEPT_FOR_DAYS: Final = 14
_READERS: Final = ("google-re2", "markdown-it-py", "pyphen", "pyyaml")
_ANYWHERE: Final = {"root": Path()}
_LISTS: Final = ("replacements",)


def digest_of(config: Config, rules: Iterable[Rule]) -> str:
    """A name for everything but the posting that findings depend on.

    That is this package and its tables as they lie on disk, the packages that read postings, the settings, and what the
    rules say that are not bundled, with the modules of their checks.
    """
    parts = [state_of(rules_folder()), sys.version, *map(version, _READERS), repr(config.model_copy(update=_ANYWHERE))]
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape"))
    for rule in rules:
        digest.update(f"{rule.name}\0".encode())
        if "/" in rule.name or config.rules:
            digest.update(repr(rule).encode("utf-8", "surrogatepass"))
        module = sys.modules[type(rule.check).__module__]
        if not module.__name__.startswith("jdlint."):
            state = Path(module.__file__ or "").stat()
            digest.update(f"{state.st_size}\0{state.st_mtime_ns}".encode())
    return digest.hexdigest()[:32]


class ResultCache(Struct, frozen=True):
    """Reports by the content of their postings, one small file each, in a folder named for all else.

    Processes may share it: a file is whole or absent. What cannot be read or written is as if it were not there.
    """

    folder: Path

    @classmethod
    def at(cls, folder: Path, config: Config, rules: Iterable[Rule]) -> ResultCache:
        """The cache below `folder` for these settings and rules; what has long not been used is cleared away."""
        own = folder / digest_of(config, rules)
        with suppress(OSError):
            if not own.is_dir():
                own.mkdir(parents=True, exist_ok=True)
                write_whole(folder / "CACHEDIR.TAG", b"Signature: 8a477f597d28d172789f06886806bc55\n")
                _clear(folder, before=time.time() - KEPT_FOR_DAYS * 86_400)
            os.utime(own)
        return cls(own)

    def _file(self, text: str, overrides: tuple[int, ...]) -> Path:
        content = hashlib.sha256(f"{overrides}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()
        return self.folder / f"{content}.json"

    def get(self, text: str, overrides: tuple[int, ...], path: str) -> Report | None:
        """The report that this posting got before, or None."""
        with suppress(OSError, ValueError, TypeError, KeyError):
            data = json.loads(self._file(text, overrides).read_bytes())
            found = tuple(_finding(row, path) for row in data["findings"])
            silenced = tuple(Suppressed(_finding(row, path), kind, why) for row, kind, why in data["suppressed"])
            return Report(path, found, silenced)
        return None

    def put(self, text: str, overrides: tuple[int, ...], report: Report) -> None:
        """Keep a report, unless something went wrong in its making."""
        if report.problems:
            return
        data = {
            "findings": [astuple(finding)[1:] for finding in report],
            "suppressed": [(astuple(one.finding)[1:], one.kind, one.reason) for one in report.suppressed],
        }
        with suppress(OSError):
            write_whole(self._file(text, overrides), json.dumps(data).encode("utf-8", "surrogatepass"))


def _finding(row: list[Any], path: str) -> Finding:
    values = dict(zip(Finding.__struct_fields__[1:], row, strict=True))
    values.update((name, tuple(values[name])) for name in _LISTS)
    return Finding(path=path, **values)


def _clear(folder: Path, *, before: float) -> None:
    """Remove the folders of settings and rules that nobody has run since then."""
    for old in folder.iterdir():
        if old.is_dir() and len(old.name) == len(hashlib.sha256().hexdigest()) // 2 and old.stat().st_mtime < before:
            shutil.rmtree(old, ignore_errors=True)
