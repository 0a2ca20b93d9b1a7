"""What a posting or a path holds cannot act: no escape reaches a terminal, no command a CI service."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from jdlint.text.inert import _ACTING, inert_json, visible, visible_line
from tests.test_reporters import FORMATS

if TYPE_CHECKING:
    from tests.command import Command

HOSTILE = (
    "The \x1b]8;;http://evil.example\x07chairman\x1b]8;;\x07 \x1b[2J \x9b31m \u202echairman\u202c \x7f\n"
    "::error file=x::chairman\n##[error]chairman\n"
    "<img src=x onerror=alert(1)> chairman @everyone `x` | [a](javascript:alert(1)) %0A::add-mask::chairman\n"
    "]]> & \"chairman\" 'x' \U000e0041\n"
)
ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
NAME = "a\n::error::b ##[error] \x1b[31m<b>|\u202e,x.md"


@pytest.fixture
def hostile(jdlint: Command) -> Command:
    jdlint.write(NAME, HOSTILE)
    return jdlint


@pytest.mark.parametrize("output_format", FORMATS)
def test_nothing_acts(hostile: Command, output_format: str) -> None:
    result = hostile("check", NAME, "--select", "gendered-title", "--output-format", output_format)
    assert result.code == 1
    assert "chair" in result.out
    assert not ACTING.search(result.out)
    commands = [line for line in result.out.splitlines() if line.lstrip().startswith("::")]
    assert "##[" not in result.out
    if output_format == "github":
        assert all(re.match(r"::warning title=jdlint%3A gendered-title,file=a%0A", line) for line in commands)
        assert len(commands) >= 1
    else:
        assert commands == []


def test_json_gives_the_words_back_as_they_are(hostile: Command) -> None:
    found = hostile("check", NAME, "--select", "gendered-title", "--output-format", "json").json()["findings"]
    for one in found:
        assert one["path"] == NAME
        assert HOSTILE[one["start"] : one["end"]] == one["text"]


def test_xml_can_be_read(hostile: Command) -> None:
    out = hostile("check", NAME, "--select", "gendered-title", "--output-format", "junit").out
    assert ET.fromstring(out).find("testsuite/testcase/failure") is not None  # noqa: S314 - our own output


def test_markdown_keeps_words_words(hostile: Command) -> None:
    out = hostile("check", NAME, "--select", "gendered-title", "--output-format", "markdown").out
    assert "<b>" not in out
    assert "\\<b\\>" in out


def test_what_is_said_on_standard_error_is_inert_too(jdlint: Command) -> None:
    result = jdlint("check", "no\x1b[31m\n::error::x.md")
    assert result.code == 2
    assert len(result.err.splitlines()) == 1
    assert not ACTING.search(result.err)


def test_inspect_shows_escapes(hostile: Command) -> None:
    for output_format in ("full", "json"):
        out = hostile("inspect", NAME, "--output-format", output_format).out
        assert not ACTING.search(out)


def test_visible_leaves_ordinary_text_alone() -> None:
    text = "Café “日本語” 👩‍💻 naïve – e\u0301 مرحبا"
    assert visible(text) == text
    assert visible_line("a::b #1") == "a::b #1"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("\x1b[0m", r"\x1b[0m"), ("a\nb\tc", r"a\nb\tc"), ("\u202e", r"\u202e"), ("\U000e0041", r"\U000e0041"),
     ("\ud800", r"\ud800")],
)  # fmt: skip
def test_visible_writes_escapes(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_no_printable_text_acts() -> None:
    assert not [char for char in filter(str.isprintable, map(chr, range(sys.maxunicode + 1))) if _ACTING.search(char)]


def test_a_line_cannot_begin_a_workflow_command() -> None:
    assert visible_line("  ::error::x") == "  :\\:error::x"
    assert visible_line("a ##[error]x") == "a ##\\[error]x"


def test_inert_json_reads_back_the_same() -> None:
    value = {"a": "\x1b\x9b\u202e\U000e0041\x7f\n\ud800 ü"}
    text = inert_json(value)
    assert json.loads(text) == value
    assert not ACTING.search(text)
    text.encode("utf-8")
