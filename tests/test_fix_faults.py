"""Whatever stops a fix, the file is the old one or the new one, and the command says so in a line."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import jdlint

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD = "# Clerk\n\nYou will report to the chairman and prepare board papers.\n" + "Kind words.\n" * 2_000
UNPRIVILEGED = """
import ctypes, os
if os.geteuid() == 0:  # root may write anywhere; without its capabilities it may do what any owner may
    libc = ctypes.CDLL(None)
    assert libc.capset((ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()) == 0
"""
ENVIRONMENT = {
    "PYTHONPATH": str(Path(jdlint.__file__).parents[1]),
    "PYTHONDONTWRITEBYTECODE": "1",  # the interpreter itself keeps half a file of byte code on a full disk
}
MAIN = "import sys; from jdlint.__main__ import main; sys.exit(main())"


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give a folder with a file to fix."""
    path = Path(tempfile.mkdtemp(prefix="jdlint-"))
    path.chmod(0o755)
    (path / "a.md").write_text(OLD)
    yield path
    path.chmod(0o755)
    shutil.rmtree(path)


def run(folder: Path, before: str) -> subprocess.CompletedProcess[str]:
    """Run `jdlint check a.md --fix` after some lines of Python."""
    command = [sys.executable, "-c", f"{before}\n{MAIN}", "check", "a.md", "--fix"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=ENVIRONMENT)


def left(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_it_fixes_when_nothing_stops_it(folder: Path) -> None:
    assert run(folder, "").returncode in (0, 1)
    assert (folder / "a.md").read_text() == OLD.replace("chairman", "chair")
    assert left(folder) == ["a.md"]


@pytest.mark.parametrize("moment", ["fsync", "chmod", "replace"])
def test_a_kill_leaves_the_old_file(folder: Path, moment: str) -> None:
    kill = f"import os, signal; os.{moment} = lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL)"
    done = run(folder, kill)
    assert done.returncode == -signal.SIGKILL
    assert (folder / "a.md").read_text() == OLD
    assert all(name == "a.md" or name.startswith(".a.md.") for name in left(folder))
    assert run(folder, "").returncode in (0, 1)
    assert (folder / "a.md").read_text() == OLD.replace("chairman", "chair")


def test_a_full_disk_leaves_the_old_file_and_no_other(folder: Path) -> None:
    done = run(folder, "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))")
    assert done.returncode == 2
    assert (folder / "a.md").read_text() == OLD
    assert left(folder) == ["a.md"]
    assert "a.md: cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_may_not_be_written_is_told(folder: Path) -> None:
    folder.chmod(0o555)
    (folder / "a.md").chmod(0o666)
    done = run(folder, UNPRIVILEGED)
    assert done.returncode == 2
    assert (folder / "a.md").read_text() == OLD
    assert "a.md: cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_may_not_be_written_is_told(folder: Path) -> None:
    folder.chmod(0o777)
    (folder / "a.md").chmod(0o444)
    done = run(folder, UNPRIVILEGED)
    assert done.returncode == 2
    assert (folder / "a.md").read_text() == OLD
    assert "is read-only" in done.stderr


def test_a_file_that_vanishes_is_told(folder: Path) -> None:
    done = run(folder, "import os; os.unlink('a.md')")
    assert done.returncode == 2
    assert "a.md" in done.stderr
    assert "Traceback" not in done.stderr


def test_many_processes_may_fix_one_file_at_once(folder: Path) -> None:
    command = [sys.executable, "-m", "jdlint", "check", "a.md", "--fix"]
    started = [
        subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True,
                         env=ENVIRONMENT)
        for _ in range(4)
    ]  # fmt: skip
    told = [process.communicate()[1] for process in started]
    assert (folder / "a.md").read_text() == OLD.replace("chairman", "chair")
    assert left(folder) == ["a.md"]
    assert not any("Traceback" in text for text in told)
