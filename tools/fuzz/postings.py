# ruff: noqa: S101, PT017 - a failed assertion is what a fuzzer looks for
"""What must hold for any posting: findings where they say, and fixes that settle."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from jdlint import Config, Linter, Posting
from jdlint.errors import InputError
from jdlint.linting.fixing.edits import apply_edits, edits_of
from jdlint.linting.read import decode
from tests.small_rules import small_linter
from tools.fuzz.fragments import FRONT_MATTER, MARKDOWN
from tools.fuzz.sound import assert_sound

_SELDOM: Final = 8
_MOST_RUNS: Final = 10
_TAG: Final = re.compile(r"<[^<>]*>")
_BACKTICKS: Final = re.compile("`+")


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


def posting(data: bytes) -> None:
    """All rules: no failure, each finding exact and with a name of its own; the same again when asked again."""
    text = MARKDOWN.text(data)
    report = _all_rules().check_text(text)
    assert_sound(report, text)
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
    assert_sound(_small().check_text(text), text)
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
    assert_sound(_small().check_text(text), text)


def fixes(data: bytes) -> None:
    """Fixes touch nothing but their words, leave code and addresses as they are, and settle."""
    text = MARKDOWN.text(data)
    unsafe = sum(data) % 2 == 0
    edits = edits_of(_fixing().check_text(text), unsafe=unsafe)
    if not edits or _has_unclear_code(text):
        return
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


def _has_unclear_code(text: str) -> bool:
    """Whether runs of backticks have several lengths, or code runs over lines: told only roughly, a known limit."""
    return len(set(_BACKTICKS.findall(text))) > 1 or any(line.count("`") % 2 for line in text.splitlines())


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
