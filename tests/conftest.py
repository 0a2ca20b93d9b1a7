"""What several tests need."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from tests.command import CI_VARIABLES, Command

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Give the folder of real postings, or skip and say so."""
    folder = ROOT.parent / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip("the corpus of real postings is not here")
    return folder


@pytest.fixture
def jdlint(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Give the command line, in an empty folder that is the top of a repository."""
    for name in CI_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "repo"
    (folder / ".git").mkdir(parents=True)
    monkeypatch.chdir(folder)
    return Command(folder, capsys, monkeypatch)
