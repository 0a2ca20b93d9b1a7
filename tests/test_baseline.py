"""A baseline silences what was there, wherever it moves to, and nothing that is new."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from jdlint import Config, Linter
from jdlint.errors import ConfigError, InputError
from jdlint.linting.silencing.baseline import Baseline
from jdlint.linting.silencing.side_file import SideFile
from tests.small_rules import CHAIR, YOUNG, small_linter

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "# Nurse\n\nA young team.\n\nThe young chairman.\n"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "posting.md").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def begin(tree: Path, *names: str) -> Path:
    file = tree / ".jdlint-baseline.json"
    Baseline.of(small_linter().check_many(names or ("posting.md",)), tree).write(file)
    return file


def found(file: Path, text: str, name: str = "posting.md") -> list[tuple[str, int]]:
    linter = Linter(Config(), rules=[YOUNG, CHAIR], baseline=Baseline.read(file))
    return [(finding.rule, finding.line) for finding in linter.check_text(text, path=name)]


def test_what_was_there_is_silent_and_kept_as_suppressed(tree: Path) -> None:
    file = begin(tree)
    linter = Linter(Config(), rules=[YOUNG, CHAIR], baseline=Baseline.read(file))
    report = linter.check("posting.md")
    assert not report.findings
    assert [(one.finding.rule, one.kind) for one in report.suppressed] == [
        ("young-team", "external"),
        ("young-team", "external"),
        ("gendered-title", "external"),
    ]


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("# Nurse\n\nThe young chairman.\n\nA young team.\n", []),
        ("Intro.\n\n## Duties\n\n" + TEXT.replace("\n", "\r\n"), []),
        (TEXT + "\nAnother young one.\n", [("young-team", 7)]),
        (TEXT + "\nTwo chairmen.\n", [("gendered-title", 7)]),
        (TEXT.replace("young chairman", "chairman"), []),
    ],
)
def test_only_what_is_new_counts(tree: Path, text: str, new: list[tuple[str, int]]) -> None:
    assert found(begin(tree), text) == new


def test_another_file_has_its_own(tree: Path) -> None:
    file = begin(tree)
    assert found(file, TEXT, "other.md") == [("young-team", 3), ("young-team", 5), ("gendered-title", 5)]
    assert found(file, TEXT, str(tree / "posting.md")) == []


def test_it_is_written_the_same_whatever_the_order(tree: Path) -> None:
    (tree / "a.md").write_text("young")
    first = begin(tree, "posting.md", "a.md").read_bytes()
    assert begin(tree, "a.md", "posting.md").read_bytes() == first
    assert list(json.loads(first)["findings"]) == ["a.md", "posting.md"]


def test_pruning_takes_out_what_is_mended_and_files_that_are_gone(tree: Path) -> None:
    (tree / "gone.md").write_text("young")
    (tree / "unchecked.md").write_text("young")
    baseline = Baseline.read(begin(tree, "gone.md", "posting.md", "unchecked.md"))
    (tree / "gone.md").unlink()
    (tree / "posting.md").write_text("# Nurse\n\nA young team. Another chairman. Old. Chairman.\n")
    pruned = baseline.pruned(small_linter().check_many(["posting.md"]))
    assert (len(baseline), len(pruned)) == (5, 3)
    assert sorted(pruned.known) == ["posting.md", "unchecked.md"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        ("{", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[]", "wants the keys 'version' and 'findings'"),
        ('{"version": 2, "findings": {}}', "version 2"),
        ('{"version": 1, "findings": []}', "is no baseline"),
        ('{"version": 1, "findings": {"a.md": ["x"]}}', "is no baseline"),
    ],
)
def test_a_wrong_baseline_is_one_clear_line(tmp_path: Path, content: str | None, said: str) -> None:
    file = tmp_path / "baseline.json"
    if content is not None:
        file.write_text(content)
    with pytest.raises(ConfigError, match=said) as error:
        Baseline.read(file)
    assert str(file) in str(error.value)
    assert "\n" not in str(error.value)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        Baseline(tmp_path).write(tmp_path / "no" / "baseline.json")


def test_what_a_file_of_suppressions_holds_in_vain_is_told(tmp_path: Path) -> None:
    posting = str(tmp_path / "posting.md")
    told = {"rule": "gendered-title", "path": "posting.md"}
    linter = Linter(Config(), rules=small_linter().rules, side_file=side_file(tmp_path, **told))
    assert not linter.check_text("chairman", path=posting).findings
    report = linter.check_text("chair", path=posting)
    assert [(finding.rule, finding.line) for finding in report] == [("unused-suppression", 1)]
    assert "gendered-title" in report[0].message
    assert "jdlint-suppressions.json holds it" in report[0].message
    assert not linter.check_text("chair", path=str(tmp_path / "other.md")).findings


@pytest.mark.parametrize("entry", [{}, {"path": "posting.md"}, {"rule": "acme/no-such", "path": "posting.md"}])
def test_what_may_be_of_use_elsewhere_is_not_called_unused(tmp_path: Path, entry: dict[str, str]) -> None:
    linter = Linter(Config(), rules=small_linter().rules, side_file=side_file(tmp_path, **entry))
    assert not linter.check_text("chair", path=str(tmp_path / "posting.md")).findings


@pytest.mark.parametrize("entry", [{}, {"path": "posting.md"}])
def test_an_entry_past_its_day_is_told_where_it_held(tmp_path: Path, entry: dict[str, str]) -> None:
    file = side_file(tmp_path, expires="2027-02-28", **entry)
    linter = Linter(Config(today=date(2027, 3, 1)), rules=small_linter().rules, side_file=file)
    report = linter.check_text("The chairman", path=str(tmp_path / "posting.md"))
    assert [(finding.rule, finding.column) for finding in report] == [("expired-suppression", 5), ("gendered-title", 5)]
    assert "2027-02-28" in report[0].message
    assert len({finding.fingerprint for finding in report}) == 2


def side_file(tmp_path: Path, **entry: Any) -> SideFile:
    file = tmp_path / "jdlint-suppressions.json"
    fingerprint = small_linter().check_text("chairman")[0].fingerprint
    told = {"fingerprint": fingerprint, "reason": "as the bylaws say", **entry}
    file.write_text(json.dumps({"version": 1, "suppressions": [told]}))
    return SideFile.read(file)


@pytest.mark.parametrize(
    ("entry", "silent"),
    [
        ({}, True),
        ({"owner": "legal", "rule": "gendered-title", "path": "posting.md"}, True),
        ({"path": "other.md"}, False),
        ({"expires": "2027-03-01"}, True),
        ({"expires": "2027-02-28"}, False),
        ({"fingerprint": "0123456789abcdef"}, False),
    ],
)
def test_a_file_of_suppressions(tmp_path: Path, entry: dict[str, str], *, silent: bool) -> None:
    file = side_file(tmp_path, **entry)
    linter = Linter(Config(today=date(2027, 3, 1)), rules=[CHAIR], side_file=file)
    report = linter.check_text("chairman", path=str(tmp_path / "posting.md"))
    assert bool(report.suppressed) is silent
    assert bool(report.findings) is not silent
    assert all(one.reason.startswith("as the bylaws say") for one in report.suppressed)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"reason": ""}, "entry 1, key 'reason'"),
        ({"expires": "spring"}, "entry 1, key 'expires'"),
        ({"until": "2027-01-01"}, "entry 1, key 'until'"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, entry: dict[str, str], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        side_file(tmp_path, **entry)
