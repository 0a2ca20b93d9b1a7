"""The same postings give the same bytes, whatever the seed of Python's hashes."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.conftest import ROOT


def answer(seed: str, *command: str) -> bytes:
    postings = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tests" / "gold").glob("*.md"))
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    run = subprocess.run(
        [sys.executable, "-m", "jdlint", *command, *postings],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


def test_what_is_understood_does_not_depend_on_the_seed() -> None:
    assert answer("1", "inspect", "--output-format", "json") == answer("2", "inspect", "--output-format", "json")


def test_what_is_found_does_not_depend_on_the_seed() -> None:
    command = ("check", "--isolated", "--no-cache", "--output-format", "json")
    assert answer("1", *command) == answer("2", *command)
