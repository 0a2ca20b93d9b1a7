"""A disk that is really full: one line, exit code 2, and every file as it was; a cache without room is done without.

The disk is a small one in memory, which only root may mount.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.command import BAD
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = 256 * 1024
POSTING = BAD + "Kind words for the board.\n" * 2_000
OLD = '{"version": 1, "findings": {}}\n'


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk with a posting, a baseline and an old report on it, and not one free block."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("a small disk cannot be mounted here; root may")
    try:
        (folder / ".git").mkdir()
        (folder / "a.md").write_text(POSTING)
        (folder / "report.txt").write_text("as it was\n")
        (folder / ".jdlint-baseline.json").write_text(OLD)
        _fill(folder / "filler")
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        for block in (b"\0" * 4096, b"\0"):
            try:
                while True:
                    file.write(block)
            except OSError:
                pass


def run(disk: Path, *args: str) -> subprocess.CompletedProcess[str]:
    before = content(disk)
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "jdlint", *args]
    done = subprocess.run(command, cwd=disk, env=environ, capture_output=True, text=True, check=False)
    assert content(disk) == before
    return done


def content(disk: Path) -> dict[str, bytes]:
    return {str(path.relative_to(disk)): path.read_bytes() for path in sorted(disk.rglob("*")) if path.is_file()}


@pytest.mark.parametrize(
    ("args", "named"),
    [
        (("check", "a.md", "--fix-only"), "a.md"),
        (("check", "a.md", "--output-file", "report.txt"), "report.txt"),
        (("check", "a.md", "--output-file", "new.txt"), "new.txt"),
        (("baseline", "a.md"), ".jdlint-baseline.json"),
    ],
)
def test_what_cannot_be_written_is_told_in_a_line_and_left_as_it_was(
    disk: Path, args: tuple[str, ...], named: str
) -> None:
    done = run(disk, *args)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert f"{named}: cannot be written: No space left on device" in done.stderr


def test_what_could_not_be_fixed_is_still_shown_where_it_stands(disk: Path) -> None:
    shown = run(disk, "check", "a.md", "--output-format", "json").stdout
    assert '"rule": "gendered-title"' in shown
    assert run(disk, "check", "a.md", "--fix").returncode == 2
    assert run(disk, "check", "a.md", "--output-format", "json").stdout == shown


def test_a_cache_without_room_loses_no_finding_and_leaves_no_half_of_a_file(disk: Path) -> None:
    plain = run(disk, "check", "a.md", "--no-cache")
    kept = run(disk, "check", "a.md", "--cache-dir", "cache")
    assert (kept.returncode, kept.stdout, kept.stderr) == (plain.returncode, plain.stdout, plain.stderr)
    assert plain.returncode == 1
