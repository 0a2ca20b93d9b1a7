"""`--fix` and its relatives, as a user calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.command import BAD
from tests.test_plugins import RULE

if TYPE_CHECKING:
    from tests.command import Command

ONE = ("--select", "gendered-title")
GOOD = BAD.replace("chairman", "chair")


def test_fix_writes_what_is_safe_and_shows_what_is_left(jdlint: Command) -> None:
    path = jdlint.write("a.md")
    result = jdlint("check", "a.md", *ONE, "--fix")
    assert (result.code, result.out) == (0, "Nothing found in 1 posting.\n")
    assert result.err == "jdlint: mended 1 finding in 1 file\n"
    assert path.read_text("utf-8") == GOOD


def test_diff_changes_nothing_and_exits_with_1_where_there_is_something_to_fix(jdlint: Command) -> None:
    path = jdlint.write("a.md")
    result = jdlint("check", "a.md", *ONE, "--diff")
    assert result.code == 1
    assert result.out.startswith("--- a.md\n+++ a.md\n")
    assert "+You will report to the chair and prepare board papers.\n" in result.out
    assert path.read_text("utf-8") == BAD
    path.write_text(GOOD, "utf-8")
    clean = jdlint("check", "a.md", *ONE, "--diff")
    assert (clean.code, clean.out, clean.err) == (0, "", "")


def test_fix_only_shows_no_findings(jdlint: Command) -> None:
    path = jdlint.write("a.md", BAD + "\nWe want a native English speaker.\n")
    result = jdlint("check", "a.md", "--select", "inclusive", "--fix-only")
    assert (result.code, result.out) == (0, "")
    assert "the chair " in path.read_text("utf-8")


def test_unsafe_fixes_only_where_they_are_asked_for(jdlint: Command) -> None:
    unsafe = RULE.replace("[[check.terms]]", "[[check.terms]]\nsafe = false\nreplace = { synergy = 'work' }")
    jdlint.write("our/house-style/no-synergy.toml", unsafe.replace("chairman", "synergy"))
    jdlint.write("jdlint.toml", 'rules = ["our"]\nselect = ["no-synergy"]\nfail-on = "info"\n')
    path = jdlint.write("a.md", "You like synergy.\n")
    plain = jdlint("check", "a.md", "--fix")
    assert plain.code == 1
    assert "`--fix --unsafe-fixes` mends 1" in plain.out
    assert path.read_text("utf-8") == "You like synergy.\n"
    assert jdlint("check", "a.md", "--fix", "--unsafe-fixes").code == 0
    assert path.read_text("utf-8") == "You like work.\n"


def test_standard_input_is_given_back_mended(jdlint: Command) -> None:
    result = jdlint("check", "-", *ONE, "--fix", stdin=BAD.encode())
    assert (result.code, result.out) == (0, GOOD)
    diff = jdlint("check", "-", *ONE, "--diff", stdin=BAD.encode())
    assert diff.code == 1
    assert "-You will report to the chairman" in diff.out


def test_a_file_that_cannot_be_mended_is_told_and_the_rest_goes_on(jdlint: Command) -> None:
    jdlint.write("a.md", b"\xff")
    path = jdlint.write("b.md")
    result = jdlint("check", ".", *ONE, "--fix")
    assert result.code == 2
    assert "jdlint: a.md:1: byte 0 is not UTF-8" in result.err
    assert path.read_text("utf-8") == GOOD
