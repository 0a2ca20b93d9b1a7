# ruff: noqa: S101, PT017 - a failed assertion is what a fuzzer looks for
"""What must hold for any posting: findings where they say, fixes that settle, suppressions that silence just that."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from jdlint import Config, Linter, Posting
from jdlint.errors import InputError
from jdlint.linting.fixing.edits import apply_edits, edits_of
from jdlint.linting.read import decode
from jdlint.linting.silencing.side_file import Entry, SideFile
from tests.small_rules import small_linter
from tools.fuzz.fragments import FRONT_MATTER, MARKDOWN, SUPPRESSIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.linting.finding import Finding
    from jdlint.linting.report import Report

_SELDOM: Final = 8
_MOST_RUNS: Final = 10
_OWN: Final = "tool"
_TAG: Final = re.compile(r"<[^<>]*>")
_LINE_END: Final = re.compile(r"[\r\n]")
_BACKTICKS: Final = re.compile("`+")
_QUOTE: Final = re.compile(r"(?:^|[\r\n])[ \t]*>")
_COMMENT: Final = re.compile(r"<!--[^\r\n]*?-->")


@cache
def _all_rules() -> Linter:
    return Linter(Config(select=("all",)))


@cache
def _fixing() -> Linter:
    """The rules that have replacements to put in."""
    offering = [rule for rule in _all_rules().rules if any(example.offers for example in rule.examples)]
    return Linter(Config(), rules=offering)


@cache
def _small() -> Linter:
    return small_linter()


@cache
def _deaf() -> Linter:
    """The small rules, deaf to what a posting says of them."""
    return Linter(Config(inline_config=False), rules=_small().rules)


def posting(data: bytes) -> None:
    """All rules: no failure, each finding exact and with a name of its own; the same again when asked again."""
    text = MARKDOWN.text(data)
    report = _all_rules().check_text(text)
    _assert_sound(report, text)
    if sum(data) % _SELDOM == 0:
        assert _all_rules().check_text(text) == report
        _assert_read(text)


def raw_bytes(data: bytes) -> None:
    """What comes from a file or from standard input: read, or refused in a line."""
    try:
        text = decode(data, "standard input")
    except InputError as error:
        assert "\n" not in str(error)
        return
    _assert_sound(_small().check_text(text), text)
    _assert_read(text)


def front_matter(data: bytes) -> None:
    """Front matter of any kind: fields on lines that there are, and a normal report."""
    text = FRONT_MATTER.text(data)
    text = text if text.startswith(("---", "+++")) else f"---\n{text}"
    read = Posting.from_text(text)
    front = read.front_matter
    assert 0 <= front.span.start <= front.span.end <= len(text)
    for field in front.fields:
        assert text[field.span.start : field.span.end] == read.source.slice(read.source.lines[field.line - 1])
    assert read.metadata is not None
    for found in (*read.locations, *read.pay, *read.credentials):
        assert 1 <= found.line <= len(read.source.lines)
    _assert_sound(_small().check_text(text), text)


def fixes(data: bytes) -> None:
    """Fixes touch nothing but their words, leave code and addresses as they are, and settle."""
    text = MARKDOWN.text(data)
    unsafe = sum(data) % 2 == 0
    edits = edits_of(_fixing().check_text(text), unsafe=unsafe)
    if not edits or len(set(_BACKTICKS.findall(text))) > 1:
        return  # runs of backticks of several lengths in one paragraph are told apart only roughly: a known limit
    once = apply_edits(text, edits)
    front = Posting.from_text(text).front_matter.span.end
    assert once[:front] == text[:front]
    assert _untouchable(once[front:]) == _untouchable(text[front:])
    for _ in range(_MOST_RUNS):  # a rule may name only the first of a phrase; of these, one run mends ten
        fixed = _fixing().fix_text(text, unsafe=unsafe)
        if not fixed.changed:
            return
        text = fixed.text
    raise AssertionError("fixes do not settle")


def suppressions(data: bytes) -> None:
    """Nothing is lost: what is not silenced stays, and to silence one finding takes away that one."""
    text = SUPPRESSIONS.text(data)
    report = _small().check_text(text)
    _assert_sound(report, text)
    if not (whole := _places(_deaf().check_text(text))):
        return
    assert _places([*report, *_silent(report)]) == whole
    found = [finding for finding in report if finding.family != _OWN]
    if found:
        chosen = found[sum(data) % len(found)]
        _assert_side_file_takes(chosen, report, text)
        _assert_comment_takes(chosen, whole, text)


def _assert_sound(report: Report, text: str) -> None:
    assert report.problems == (), report.problems
    assert list(report) == sorted(report)
    lines = text.replace("\r\n", "\n\0").replace("\r", "\n")
    for finding in (*report, *_silent(report)):
        assert text[finding.start : finding.end] == finding.text, finding
        assert lines.count("\n", 0, finding.start) + 1 == finding.line, finding
    prints = [finding.fingerprint for finding in report]
    assert len(set(prints)) == len(prints), "two findings with one fingerprint"


def _assert_read(text: str) -> None:
    """What was understood lies inside the text, and the lines are the text."""
    read = Posting.from_text(text)
    assert len(read.prose) == len(read.folded) == len(read.readable) == len(text)
    at = 0
    for line in read.source.lines:
        assert text[at : line.start] in ("", "\n", "\r", "\r\n")
        at = line.end
    assert at == len(text)
    spans = [sentence.span for sentence in read.sentences]
    spans += [part.span for parts in (read.blocks, read.sections, read.credentials, read.pay) for part in parts]
    assert all(0 <= start <= end <= len(text) for start, end in spans)


@cache
def _markdown() -> Any:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - not every target needs it

    return MarkdownIt("commonmark").enable("table").disable("code")


def _untouchable(text: str) -> list[str]:
    """Code, HTML and addresses as CommonMark reads them."""
    tokens = _markdown().parse(text)
    every = [child for token in tokens for child in (token, *(token.children or ()))]
    kept = [token.content for token in every if token.type == "fence"]
    # Code over several lines is not looked at: lines that are headings to a reader end it.
    kept += [token.content for token in every if token.type == "code_inline" and token.content in text]
    kept += [tag for token in every if token.type.startswith("html_") for tag in _TAG.findall(token.content)]
    return kept + [str(token.attrs.get(key)) for token in every for key in ("href", "src") if key in token.attrs]


def _silent(report: Report) -> list[Finding]:
    return [one.finding for one in report.suppressed]


def _places(findings: Iterable[Finding]) -> Counter[tuple[str, int, int]]:
    return Counter((one.rule, one.start, one.end) for one in findings if one.family != _OWN)


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
    assert _places([*after, *_silent(after)]) == moved


def _something_is_open(text: str, at: int) -> bool:
    """Whether a comment, code or a link that begins before this place could end in what is put there."""
    line = _LINE_END.split(text[:at])[-1]
    return "<!--" in _COMMENT.sub("", text) or "`" in text or "[" in line
