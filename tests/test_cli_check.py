"""`jdlint check`: what it reads, what it says, and how it exits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.command import BAD

if TYPE_CHECKING:
    from tests.command import Command

ONE = ("--select", "gendered-title")


def test_findings_exit_with_1_and_stand_on_standard_output(jdlint: Command) -> None:
    jdlint.write("a.md")
    result = jdlint("check", "a.md", *ONE)
    assert result.code == 1
    assert "a.md:3:24" in result.out
    assert "^^^^^^^^" in result.out
    assert result.err == ""


def test_nothing_found_exits_with_0(jdlint: Command) -> None:
    jdlint.write("a.md", "# Clerk\n\nYou will report to the chair.\n")
    result = jdlint("check", "a.md", *ONE)
    assert result.code == 0
    assert result.out == "Nothing found in 1 posting.\n"


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("info", 1)])
def test_fail_on(jdlint: Command, level: str, code: int) -> None:
    jdlint.write("a.md")
    assert jdlint("check", "a.md", *ONE, "--fail-on", level).code == code


def test_exit_zero(jdlint: Command) -> None:
    jdlint.write("a.md")
    assert jdlint("check", "a.md", *ONE, "--exit-zero").code == 0


def test_standard_input_bears_the_name_given(jdlint: Command) -> None:
    result = jdlint("check", "-", "--stdin-filename", "x/y.md", *ONE, "--output-format", "concise", stdin=BAD.encode())
    assert result.out.startswith("x/y.md:3:24: ")
    assert result.code == 1


def test_a_file_named_twice_is_checked_once(jdlint: Command) -> None:
    path = jdlint.write("a.md")
    (jdlint.folder / "b.md").symlink_to(path)
    found = jdlint("check", "a.md", "./a.md", str(path), "b.md", *ONE, "--output-format", "json").json()
    assert found["summary"]["files"] == 1


def test_a_missing_file_is_named_and_the_rest_goes_on(jdlint: Command) -> None:
    jdlint.write("a.md")
    result = jdlint("check", "nowhere.md", "a.md", *ONE)
    assert result.code == 2
    assert result.err == "jdlint: nowhere.md: does not exist; check the spelling, or the folder that you are in\n"
    assert "gendered-title" in result.out


def test_a_folder_without_postings_is_told(jdlint: Command) -> None:
    (jdlint.folder / "empty").mkdir()
    result = jdlint("check", "empty")
    assert result.code == 2
    assert result.err.startswith("jdlint: empty: holds no posting")
    assert result.out == "No posting was checked.\n"
    assert len(result.err.splitlines()) == 1


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"caf\xe9", b"a\0b"])
def test_bytes_that_are_no_text_are_told(jdlint: Command, data: bytes) -> None:
    jdlint.write("a.md", data)
    result = jdlint("check", "a.md")
    assert result.code == 2
    assert result.err.startswith("jdlint: a.md")
    assert len(result.err.splitlines()) == 1


def test_statistics(jdlint: Command) -> None:
    jdlint.write("a.md")
    jdlint.write("b.md")
    result = jdlint("check", ".", *ONE, "--statistics")
    assert result.out.splitlines()[0].split() == ["2", "warning", "gendered-title", "in", "2", "postings"]


def test_output_file_is_written_whole(jdlint: Command) -> None:
    jdlint.write("a.md")
    result = jdlint("check", "a.md", *ONE, "--output-format", "json", "--output-file", "out.json")
    assert result.out == ""
    assert '"gendered-title"' in (jdlint.folder / "out.json").read_text("utf-8")
    assert sorted(path.name for path in jdlint.folder.iterdir()) == [".git", "a.md", "out.json"]


def test_an_output_file_that_cannot_be_written_is_told(jdlint: Command) -> None:
    jdlint.write("a.md")
    result = jdlint("check", "a.md", "--output-file", "nowhere/out.json")
    assert result.code == 2
    assert result.err == "jdlint: nowhere/out.json: cannot be written: No such file or directory\n"


def test_inline_suppressions_can_be_switched_off(jdlint: Command) -> None:
    jdlint.write("a.md", "The chairman. <!-- jdlint: ignore[gendered-title] -- his own title -->\n")
    assert jdlint.names("a.md", *ONE) == []
    assert jdlint.names("a.md", *ONE, "--no-inline-config") == ["gendered-title"]


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["chek"], "jdlint: 'chek' is no command; did you mean 'check'?\n"),
        (["a.md"], "jdlint: 'a.md' is no command; did you mean 'jdlint check a.md'?\n"),
        (["check", "--ignore", "qq"], "jdlint: ignore: 'qq' is no rule and no family; `jdlint rules` lists them\n"),
        (["check", "--output-format", "jsn"], "jdlint: --output-format: 'jsn' is no format; did you mean 'json'?\n"),
        (["rule", "gendered-titel"], "jdlint: 'gendered-titel' is no rule; did you mean 'gendered-title'?\n"),
    ],
)  # fmt: skip
def test_wrong_usage_is_one_line(jdlint: Command, args: list[str], told: str) -> None:
    jdlint.write("a.md")
    result = jdlint(*args)
    assert (result.code, result.out, result.err) == (2, "", told)
