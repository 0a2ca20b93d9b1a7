# ruff: noqa: S101 - a failed assertion is what a fuzzer looks for
"""What must hold for any words, paths and messages: no format lets them act, and each can be read back."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

from jdlint.linting.finding import Finding
from jdlint.linting.report import Report
from jdlint.plugins.bundled import REPORTERS
from jdlint.reporters.base import Checked, Run, Terminal
from jdlint.reporters.find import find_reporter
from tools.fuzz.fragments import ACTING

if TYPE_CHECKING:
    from jdlint.reporters.base import Reporter

_ACTS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f\ud800-\udfff]")
_COMMAND: Final = re.compile(r"\s*::")


def reporters(data: bytes) -> None:
    """One posting in three of the formats."""
    text = ACTING.text(data, 80)
    words, path, message = text, text[::2].replace("\ud800", "\udcff"), text[::-1]  # as names of files can be
    source = f"a {words}\nb"
    finding = Finding(
        path, 2, 2 + len(words), "a-rule", "words", ("error", "warning", "info")[len(data) % 3], message, 1, 3,
        1 + words.count("\n"), 1, words, None, (words[::3],), len(data) % 2 == 0, "convention", text[1::2], "0" * 16,
    )  # fmt: skip
    checked = [Checked(Report(path, (finding, finding)), source)]
    run = Run(_rules(), Terminal(columns=20 + len(data)))
    for name in [REPORTERS[(sum(data) + 4 * turn) % len(REPORTERS)] for turn in range(3)]:
        shown = "".join(_reporter(name)(checked, run))
        assert not _ACTS.search(shown), (name, shown)
        _assert_reads_back(name, shown, finding)


def _assert_reads_back(name: str, shown: str, finding: Finding) -> None:
    commands = [line for line in shown.split("\n") if _COMMAND.match(line)]
    assert "##[" not in shown
    assert len(commands) == (2 if name == "github" else 0), (name, commands)
    if name == "json":
        assert json.loads(shown)["findings"][0]["text"] == finding.text
    elif name == "json-lines":
        assert json.loads(shown.splitlines()[0])["path"] == finding.path
    elif name in ("gitlab", "sarif", "rdjson"):
        json.loads(shown)
    elif name == "junit":
        assert len(ET.fromstring(shown).findall("testsuite/testcase/failure")) == 2  # noqa: S314, PLR2004 - our own


@cache
def _reporter(name: str) -> Reporter:
    return find_reporter(name)


@cache
def _rules() -> dict[str, Any]:
    return {}
