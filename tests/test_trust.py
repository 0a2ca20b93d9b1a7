"""A run opens no connection, and runs nothing that lies beside the postings."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jdlint.cli.parser import COMMANDS
from tests.command import BAD

if TYPE_CHECKING:
    from tests.command import Command

ROOT = Path(__file__).resolve().parent.parent
CALLS = {
    "check": ("check", "a.md"),
    "rule": ("rule", "gendered-title"),
    "rules": ("rules",),
    "inspect": ("inspect", "a.md"),
    "config": ("config",),
    "init": ("init",),
    "baseline": ("baseline", "a.md"),
    "new-rule": ("new-rule", "a-rule"),
    "test": ("test", "our"),
    "schema": ("schema",),
    "completion": ("completion", "bash"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_opens_a_connection(jdlint: Command, name: str) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    jdlint.write("a.md")
    jdlint("new-rule", "other", "--folder", "our")
    for door in ("socket", "create_connection", "getaddrinfo", "socketpair"):
        jdlint.monkeypatch.setattr(socket, door, refuse)
    result = jdlint(*CALLS[name])
    assert result.code == (1 if name == "check" else 0), result.err


def test_a_run_imports_nothing_that_speaks_to_the_network(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(BAD, "utf-8")
    code = "import sys; from jdlint.cli.main import run; run(['check', '-q']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    loaded = set(done.stderr.split())
    assert "jdlint.linting.linter" in loaded
    assert not loaded & {"http.client", "urllib.request", "requests", "ssl", "ftplib", "smtplib", "nltk"}


def test_nothing_beside_the_postings_is_imported(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(BAD, "utf-8")
    for name in ("yaml", "pathspec", "pluggy", "evil"):
        (tmp_path / f"{name}.py").write_text("print('code of a stranger')\nraise SystemExit(99)\n", "utf-8")
    information = tmp_path / "evil-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n", "utf-8")
    (information / "entry_points.txt").write_text("[jdlint]\nevil = evil\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "jdlint", "check", ".", "--select", "gendered-title"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    assert "stranger" not in done.stdout
