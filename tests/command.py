"""The command line as a user calls it: arguments in, output and exit code out."""

from __future__ import annotations

import gc
import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from jdlint.__main__ import main

CI_VARIABLES = ("GITHUB_ACTIONS", "GITLAB_CI", "NO_COLOR", "FORCE_COLOR", "COLUMNS")
BAD = "# Clerk\n\nYou will report to the chairman and prepare board papers.\n"


@dataclass(frozen=True)
class Result:
    """What a run of the command gave."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Command:
    """`jdlint`, in a folder of its own that the test may fill."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def __call__(self, *args: str, stdin: bytes = b"") -> Result:
        self.monkeypatch.setattr(sys, "argv", ["jdlint", *args])
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        try:
            code = main()
        except SystemExit as stop:
            code = int(stop.code or 0)
        finally:
            gc.unfreeze()  # a command leaves what it made to the end of the process
        captured = self.capsys.readouterr()
        return Result(code, captured.out, captured.err)

    def write(self, name: str, text: str | bytes = BAD) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    def names(self, *args: str) -> list[str]:
        """The names of the rules that found something."""
        found = self("check", *args, "--output-format", "json").json()["findings"]
        return [finding["rule"] for finding in found]
