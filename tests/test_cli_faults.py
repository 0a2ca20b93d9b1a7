"""When things break around the command: closed pipes, full disks, interrupts, and a fault of its own."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.command import BAD

if TYPE_CHECKING:
    from tests.command import Command

ROOT = Path(__file__).resolve().parent.parent


def start(folder: Path, *args: str, **options: object) -> subprocess.Popen[bytes]:
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    if os.name == "posix":  # a job that a shell started in the background hands down an ignored Ctrl-C
        options["preexec_fn"] = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-m", "jdlint", *args], cwd=folder, env=environ, stderr=subprocess.PIPE, **options
    )


def many(folder: Path) -> None:
    for number in range(12):
        (folder / f"{number}.md").write_text(BAD * 40, "utf-8")


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    many(tmp_path)
    process = start(tmp_path, "check", stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.read(100)
    process.stdout.close()
    _, err = process.communicate(timeout=60)
    assert err == b""
    assert process.returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(BAD, "utf-8")
    with Path("/dev/full").open("wb") as full:
        process = start(tmp_path, "check", "a.md", stdout=full)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err.decode() == "jdlint: cannot go on: [Errno 28] No space left on device\n"


def test_an_interrupt_is_one_line(jdlint: Command) -> None:
    def interrupted(**_: int) -> str:
        raise KeyboardInterrupt

    jdlint.monkeypatch.setattr("jdlint.cli.commands.check.read_stdin", interrupted)
    result = jdlint("check", "-")
    assert (result.code, result.out, result.err) == (130, "", "jdlint: interrupted\n")


class _Endless(io.RawIOBase):
    """A pipe that never ends, and counts what is taken from it."""

    taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self.taken += len(buffer)
        buffer[:] = b"a" * len(buffer)
        return len(buffer)


@pytest.mark.parametrize("args", [("check", "-"), ("check", "-", "--fix"), ("check", "-", "--diff"), ("inspect", "-")])
def test_standard_input_without_an_end_is_told_and_not_read_on(jdlint: Command, args: tuple[str, ...]) -> None:
    endless = _Endless()
    jdlint.monkeypatch.setattr("jdlint.cli.checking.sys", SimpleNamespace(stdin=SimpleNamespace(buffer=endless)))
    result = jdlint(*args)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("jdlint: standard input: is larger than 1,000,000 bytes")
    assert len(result.err.splitlines()) == 1
    assert endless.taken == 1_000_001


def test_the_limit_for_standard_input_is_a_setting(jdlint: Command) -> None:
    jdlint.write("jdlint.toml", "max-bytes = 10\n")
    assert jdlint("check", "-", stdin=b"a" * 11).code == 2
    assert jdlint("check", "-", "--select", "gendered-title", stdin=b"a" * 10).code == 0


def test_watch_checks_again_when_a_posting_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("The chair.\n", "utf-8")
    args = ("check", "a.md", "--select", "gendered-title", "--watch", "--output-format", "concise")
    with start(tmp_path, *args, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"Nothing found in 1 posting.\n"
        path.write_text("The chairman.\n", "utf-8")
        os.utime(path, ns=(1, 1))
        assert process.stdout.readline().startswith(b"a.md:1:5: warning[gendered-title]")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 0


def test_watch_does_not_take_standard_input(jdlint: Command) -> None:
    result = jdlint("check", "-", "--watch")
    assert (result.code, result.out) == (2, "")


def test_a_fault_of_its_own_is_told_and_never_passes_for_findings(jdlint: Command) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("oh\x1b[31m")

    jdlint.monkeypatch.setattr("jdlint.cli.commands.check.find_files", broken)
    result = jdlint("check")
    assert result.code == 2
    assert result.err.startswith("jdlint: this is a fault of jdlint: ZeroDivisionError: oh\\x1b[31m")
    assert len(result.err.splitlines()) == 1
    assert "Traceback" in jdlint("check", "--verbose").err


def test_verbose_tells_what_held(jdlint: Command) -> None:
    config = jdlint.write("jdlint.toml", 'fail-on = "error"\n')
    jdlint.write("a.md")
    told = jdlint("check", "--verbose", "--select", "gendered-title").err.splitlines()
    assert told[0] == f"jdlint: config: {config}"
    assert told[1].startswith("jdlint: 1 rules, ")


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_input_gives_the_same_bytes(tmp_path: Path, seed: str) -> None:
    many(tmp_path)
    environ = {"PYTHONHASHSEED": seed, "LC_ALL": "C", "PYTHONUTF8": "0", "TZ": "Asia/Tokyo"}
    outputs = []
    for more in ({}, environ):
        command = [sys.executable, "-m", "jdlint", "check", "--output-format", "json", "0.md", "1.md", "10.md"]
        done = subprocess.run(
            command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT), **more}, capture_output=True, check=False
        )
        assert done.stderr == b""
        outputs.append(done.stdout)
    assert outputs[0] == outputs[1]
