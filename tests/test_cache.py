"""A second run over unchanged postings gives the same bytes, and a change of anything is seen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

BAD = "# Nurse\n\nYou will report to the chairman of the board.\n"


def check(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "jdlint", "check", "--output-format", "json", "--cache-dir", "cache", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [*command, "posting.md"], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "posting.md").write_text(BAD)
    return tmp_path


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "cache").glob("*/*.json"))


def test_the_second_run_says_the_same_and_keeps_nothing_new(folder: Path) -> None:
    first = check(folder)
    assert len(kept(folder)) == 1
    assert check(folder) == first
    assert len(kept(folder)) == 1


def test_what_was_kept_is_used(folder: Path) -> None:
    check(folder)
    path = kept(folder)[0]
    path.write_text(json.dumps({"findings": [], "suppressed": []}))
    assert json.loads(check(folder))["findings"] == []
    assert json.loads(check(folder, "--no-cache"))["findings"]


def test_a_changed_posting_is_looked_at_anew(folder: Path) -> None:
    check(folder)
    (folder / "posting.md").write_text(BAD.replace("chairman", "chair"))
    assert "chairman" not in check(folder)


def test_other_settings_are_another_cache(folder: Path) -> None:
    check(folder)
    assert "gendered-title" not in check(folder, "--ignore", "inclusive")


def test_a_changed_rule_file_is_another_cache(folder: Path) -> None:
    rules = folder / "rules" / "house"
    rules.mkdir(parents=True)
    rule = (
        'severity = "warning"\nsummary = "s"\nmessage = "m"\nrationale = "r"\nevidence = "convention"\n'
        '[check]\nuse = "terms"\n[[check.terms]]\nfind = ["{}"]\n'
    )
    (rules / "our-word.toml").write_text(rule.format("board"))
    (folder / "jdlint.toml").write_text('rules = ["rules"]\n')
    assert "our-word" in check(folder)
    (rules / "our-word.toml").write_text(rule.format("unseen"))
    assert "our-word" not in check(folder)


def test_a_damaged_entry_is_made_anew(folder: Path) -> None:
    first = check(folder)
    kept(folder)[0].write_text("{")
    assert check(folder) == first
