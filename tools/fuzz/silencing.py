# ruff: noqa: S101 - a failed assertion is what a fuzzer looks for
"""What must hold for suppressions: each silences just what it names, and nothing is lost."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

from jdlint import Config, Linter
from jdlint.linting.silencing.side_file import Entry, SideFile
from tests.small_rules import small_linter
from tools.fuzz.fragments import SUPPRESSIONS
from tools.fuzz.sound import assert_sound, places, silent

if TYPE_CHECKING:
    from jdlint.linting.finding import Finding
    from jdlint.linting.report import Report

_OWN: Final = "tool"
_LINE_END: Final = re.compile(r"[\r\n]")
_QUOTE: Final = re.compile(r"(?:^|[\r\n])[ \t]*>")
_COMMENT: Final = re.compile(r"<!--[^\r\n]*?-->")


@cache
def _small() -> Linter:
    return small_linter()


@cache
def _deaf() -> Linter:
    """The small rules, deaf to what a posting says of them."""
    return Linter(Config(inline_config=False), rules=_small().rules)


def suppressions(data: bytes) -> None:
    """Nothing is lost: what is not silenced stays, and to silence one finding takes away that one."""
    text = SUPPRESSIONS.text(data)
    report = _small().check_text(text)
    assert_sound(report, text)
    if not (whole := places(_deaf().check_text(text))):
        return
    assert places([*report, *silent(report)]) == whole
    found = [finding for finding in report if finding.family != _OWN]
    if found:
        chosen = found[sum(data) % len(found)]
        _assert_side_file_takes(chosen, report, text)
        _assert_comment_takes(chosen, whole, text)


def _assert_side_file_takes(chosen: Finding, report: Report, text: str) -> None:
    entry = Entry(fingerprint=chosen.fingerprint, reason="as agreed")
    side_file = SideFile(_small().config.root, {chosen.fingerprint: (entry,)})
    after = Linter(Config(), rules=_small().rules, side_file=side_file).check_text(text)
    assert [one for one in after if one.family != _OWN] == [
        one for one in report if one.family != _OWN and one != chosen
    ]


def _assert_comment_takes(chosen: Finding, whole: Counter[tuple[str, int, int]], text: str) -> None:
    """A comment put behind a finding's line silences it, or is none there, and everything else is as it was."""
    at = next((found.start() for found in _LINE_END.finditer(text, chosen.end)), len(text))
    if _something_is_open(text, at) or _QUOTE.search(text):
        return  # what stands behind `>` counts by its share of the posting, which a comment may change
    comment = f" <!-- jdlint: ignore[{chosen.rule}] -- x -->"
    after = _small().check_text(text[:at] + comment + text[at:])
    moved = Counter(
        {(rule, *(place + len(comment) * (place > at) for place in span)): n for (rule, *span), n in whole.items()}
    )
    assert places([*after, *silent(after)]) == moved


def _something_is_open(text: str, at: int) -> bool:
    """Whether a comment, code or a link that begins before this place could end in what is put there."""
    line = _LINE_END.split(text[:at])[-1]
    return "<!--" in _COMMENT.sub("", text) or "`" in text or "[" in line
