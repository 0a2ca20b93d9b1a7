"""The fast form of the bundled rules is used while it is true, and can do no harm when it is not."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from jdlint.tables import compiled as module
from jdlint.tables.compiled import compiled, state_of


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "rules"
    (folder / "sections").mkdir(parents=True)
    (folder / "sections" / "one.toml").write_text("a = 1\n")
    monkeypatch.setattr(module, "rules_folder", lambda: folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    state_of.cache_clear()
    return folder


def test_a_value_is_made_once(rules: Path) -> None:
    assert compiled("x", lambda: {"made": 1}) == {"made": 1}
    assert compiled("x", lambda: {"made": 2}) == {"made": 1}
    assert (rules / ".compiled" / "x.bin").exists()


def test_a_changed_rule_file_makes_it_anew(rules: Path) -> None:
    compiled("x", lambda: 1)
    (rules / "sections" / "one.toml").write_text("a = 12\n")
    state_of.cache_clear()
    assert compiled("x", lambda: 2) == 2


def test_a_damaged_file_is_made_anew(rules: Path) -> None:
    compiled("x", lambda: 1)
    path = rules / ".compiled" / "x.bin"
    path.write_bytes(path.read_bytes()[:66])
    assert compiled("x", lambda: 2) == 2


def test_a_forged_file_runs_no_code(rules: Path, tmp_path: Path) -> None:
    class Forged:
        def __reduce__(self) -> tuple[object, tuple[Path]]:
            return Path.touch, (tmp_path / "touched",)

    compiled("x", lambda: 1)
    path = rules / ".compiled" / "x.bin"
    path.write_bytes(path.read_bytes()[:64] + pickle.dumps(Forged()))
    assert compiled("x", lambda: 2) == 2
    assert not (tmp_path / "touched").exists()


def test_where_the_rules_cannot_be_written_the_users_cache_is_used(rules: Path, tmp_path: Path) -> None:
    (rules / ".compiled").write_text("in the way of a folder")
    assert compiled("x", lambda: 1) == 1
    assert compiled("x", lambda: 2) == 1
    assert list((tmp_path / "cache" / "jdlint").glob("x-*.bin"))
