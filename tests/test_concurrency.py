"""Many at once: threads, processes, killed workers and an interrupt; the same bytes, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from jdlint import Linter
from jdlint.linting.batches import MOST
from jdlint.linting.many import shares
from tests.command import BAD
from tests.conftest import ROOT

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
JDLINT = (sys.executable, "-m", "jdlint", "check", "--output-format", "json")
FROM_THREADS = """
import sys, threading
from concurrent.futures import ThreadPoolExecutor
from jdlint import Linter
texts = [open(path, encoding="utf-8").read() for path in sys.argv[1:]]
linter, start = Linter(), threading.Barrier(8)
def check(text):
    start.wait()  # all begin at once, on a linter that has checked nothing so far
    return repr(linter.check_text(text))
with ThreadPoolExecutor(8) as pool:
    assert list(pool.map(check, texts)) == [repr(Linter().check_text(text)) for text in texts]
"""
linux = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are looked up in /proc")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for number in range(12):
        (tmp_path / f"{number:02}.md").write_text(BAD * (number + 1), "utf-8")
    return tmp_path


def at_once(tree: Path, count: int, *args: str) -> list[tuple[int, bytes, bytes]]:
    started = [
        subprocess.Popen([*JDLINT, *args], cwd=tree, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(count)
    ]
    told = [process.communicate() for process in started]
    return [(process.returncode, *both) for process, both in zip(started, told, strict=True)]


def test_a_linter_that_has_checked_nothing_may_be_used_from_threads_at_once() -> None:
    postings = sorted(map(str, (ROOT / "tests" / "gold").glob("*.md")))[:8]
    done = subprocess.run(
        [sys.executable, "-c", FROM_THREADS, *postings], env=ENVIRONMENT, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_pool_of_processes_says_what_one_says() -> None:
    linter, texts = Linter(), [BAD * number for number in range(1, 6)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(linter.check_text, texts)) == [linter.check_text(text) for text in texts]


def test_processes_that_share_a_cache_say_the_same(tree: Path) -> None:
    (alone,) = at_once(tree, 1, "--no-cache", ".")
    results = at_once(tree, 4, "--cache-dir", "cache", ".")
    assert alone[0] == 1
    assert set(results) == {alone}
    kept = [path.suffix for path in (tree / "cache").rglob("*") if path.is_file()]
    assert sorted(kept) == [".TAG", *[".json"] * 12]


def test_processes_that_fix_one_tree_over_one_cache_lose_nothing(tree: Path) -> None:
    results = at_once(tree, 4, "--fix", "--cache-dir", "cache", ".")
    for number in range(12):
        text = (tree / f"{number:02}.md").read_text("utf-8")
        assert text == (BAD * (number + 1)).replace("chairman", "chair")
    assert sorted(path.name for path in tree.iterdir()) == [f"{number:02}.md" for number in range(12)]
    for code, _, err in results:
        lines = err.decode().splitlines()
        assert code in (0, 1, 2)
        assert (code == 2) == any("has changed while it was checked" in line for line in lines)
        assert all(line.startswith("jdlint: ") for line in lines)


def with_workers(tree: Path) -> subprocess.Popen[bytes]:
    """Give a run in two processes that is under way."""
    for number in range(100, 200):
        (tree / f"{number}.md").write_text(BAD * 60, "utf-8")
    default = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "  # a shell's job ignores it
    )
    main = "from jdlint.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-c", default + main, *JDLINT[3:], "--no-cache", "--workers", "2", "."]
    process = subprocess.Popen(
        command, cwd=tree, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    while len(children(process.pid)) < 2 and process.poll() is None:
        time.sleep(0.01)
    return process


def children(process: int) -> list[int]:
    try:
        return list(map(int, Path(f"/proc/{process}/task/{process}/children").read_text().split()))
    except OSError:
        return []


@linux
def test_an_interrupt_while_workers_run_is_one_line_and_leaves_no_process(tree: Path) -> None:
    process = with_workers(tree)
    workers = children(process.pid)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: all of them get it
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"jdlint: interrupted\n")
    assert len(workers) == 2
    assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]


@linux
def test_a_worker_that_is_killed_from_outside_loses_no_finding(tree: Path) -> None:
    process = with_workers(tree)
    os.kill(children(process.pid)[0], signal.SIGKILL)
    out, err = process.communicate(timeout=300)
    (alone,) = at_once(tree, 1, "--no-cache", "--workers", "1", ".")
    assert (process.returncode, out, err) == alone


@pytest.mark.parametrize(("postings", "workers"), [(1, 2), (9, 2), (20, 2), (686, 2), (686, 16), (5_000, 3)])
def test_postings_are_shared_out_in_order_and_evenly_at_the_end(postings: int, workers: int) -> None:
    names = [str(number) for number in range(postings)]
    parts = list(shares(names, workers))
    assert [name for part in parts for name in part] == names
    assert len(parts) >= min(workers, -(-postings // 4))
    assert all(1 <= len(part) <= MOST for part in parts)
    assert len(parts[-1]) <= 4
