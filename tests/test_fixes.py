"""What is put in, what is only shown, and that nothing else of a file changes."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from jdlint import Config, Linter
from jdlint.errors import InputError
from jdlint.linting.fixing.diff import diff_lines
from tests.small_rules import CHAIR, YOUNG, term

if TYPE_CHECKING:
    from pathlib import Path

ACTRESS = term("actress", "actress(es)?", replace={"actress": "performer", "actresses": "performers"})
LINTER = Linter(Config(), rules=[YOUNG, CHAIR, ACTRESS, term("rock-star", "rock star", suggest=["expert"])])


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("The chairman.", "The chair."),
        ("Chairmen and a chairman, CHAIRMAN.", "Chairs and a chair, CHAIR."),
        ("\ufeffThe chairman\r\nand\rthe chairmen", "\ufeffThe chair\r\nand\rthe chairs"),
        ("| chairman | x |\n|---|---|\n| 😀 chairmen | é |", "| chair | x |\n|---|---|\n| 😀 chairs | é |"),
        ("A rock star.", "A rock star."),
        ("The chair**man** leads.", "The chair**man** leads."),
        ("`chairman` and http://chairman.example/", "`chairman` and http://chairman.example/"),
        ("chairman <!-- jdlint: ignore[gendered-title] -->", "chairman <!-- jdlint: ignore[gendered-title] -->"),
        ("An actress.", "An actress."),
    ],
)
def test_safe_fixes(text: str, fixed: str) -> None:
    assert LINTER.fix_text(text).text == fixed


def test_a_fix_that_wants_reading_is_made_only_when_asked_for() -> None:
    assert LINTER.fix_text("An actress.").text == "An actress."
    assert LINTER.fix_text("An actress.", unsafe=True).text == "A performer."
    assert LINTER.fix_text("A rock star.", unsafe=True).text == "A rock star."


def test_it_counts_its_edits_and_reports_what_is_left() -> None:
    fixed = LINTER.fix_text("The young chairman and the chairmen.")
    assert fixed.edits == {"gendered-title": 2}
    assert [finding.rule for finding in fixed.report] == ["young-team"]
    assert fixed.changed


def test_edits_that_overlap_are_made_one_after_the_other() -> None:
    ours = term("our-chairman", "the chairman", family="house", replace={"the chairman": "our chairman"})
    fixed = Linter(Config(), rules=[CHAIR, ours]).fix_text("So says the chairman.")
    assert fixed.text == "So says our chair."
    assert fixed.edits == {"gendered-title": 1, "our-chairman": 1}


def test_fixes_that_undo_one_another_end() -> None:
    there = term("there", "left", replace={"left": "right"})
    back = term("back", "right", replace={"right": "left"})
    fixed = Linter(Config(), rules=[there, back]).fix_text("left")
    assert fixed.text in ("left", "right")
    assert fixed.report.findings


def test_a_file_is_fixed_to_the_byte(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes("\ufeff# Näme\r\n\r\nThe chairman\rleads 😀\n\n\nno end".encode())
    file.chmod(0o640)
    assert LINTER.fix(file).changed
    assert file.read_bytes() == "\ufeff# Näme\r\n\r\nThe chair\rleads 😀\n\n\nno end".encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.md"]


def test_a_file_without_fixes_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("A young team.")
    before = file.stat()
    assert not LINTER.fix(file).changed
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_it_can_only_say_what_it_would_do(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("The chairman")
    fixed = LINTER.fix(file, write=False)
    assert file.read_text() == "The chairman"
    assert "".join(diff_lines(fixed.before, fixed.text, "a.md")) == (
        "--- a.md\n+++ a.md\n@@ -1 +1 @@\n-The chairman\n\\ No newline at end of file\n"
        "+The chair\n\\ No newline at end of file\n"
    )


def test_a_link_inside_the_tree_stays_a_link_and_its_file_is_fixed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real.md").write_text("The chairman")
    (tmp_path / "link.md").symlink_to("real.md")
    monkeypatch.chdir(tmp_path)
    LINTER.fix("link.md")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "The chair"


@pytest.mark.parametrize("name", ["link.md", "folder/real.md"])
def test_no_link_leads_a_fix_out_of_the_tree(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree, outside = tmp_path / "tree", tmp_path / "outside"
    tree.mkdir()
    outside.mkdir()
    (outside / "real.md").write_text("The chairman")
    (tree / "link.md").symlink_to(outside / "real.md")
    (tree / "folder").symlink_to(outside)
    monkeypatch.chdir(tree)
    with pytest.raises(InputError, match="outside"):
        LINTER.fix(name)
    assert (outside / "real.md").read_text() == "The chairman"


def test_a_file_that_changes_meanwhile_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.md"
    file.write_text("The chairman")
    check = Linter.check_text

    def slow(self: Linter, text: str, *, path: str = "") -> object:
        file.write_text("Somebody else was here: the chairman")
        return check(self, text, path=path)

    monkeypatch.setattr(Linter, "check_text", slow)
    with pytest.raises(InputError, match="changed while it was checked"):
        LINTER.fix(file)
    assert file.read_text() == "Somebody else was here: the chairman"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.md"]
