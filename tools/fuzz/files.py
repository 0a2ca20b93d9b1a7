# ruff: noqa: S101, PT017 - a failed assertion is what a fuzzer looks for
"""What must hold for any file beside the postings: it is read, or refused in one line that names it."""

from __future__ import annotations

import tempfile
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jdlint import Config, Linter, Posting, load_rules
from jdlint.config.read import read_settings
from jdlint.config.settings import resolve
from jdlint.errors import ConfigError, JdlintError, RuleError
from jdlint.linting.assemble import engine_for
from jdlint.linting.silencing.baseline import Baseline
from jdlint.linting.silencing.side_file import SideFile
from jdlint.linting.suppressions.directive import DirectiveError, parse_directive
from jdlint.linting.suppressions.names import names_of
from jdlint.matching import Blocks, Pattern, PatternIndex, PatternSet
from jdlint.matching.syntax import PatternSyntaxError
from jdlint.matching.words import inside_word
from jdlint.plugins.manager import load
from jdlint.ruleset.loader import make_rule
from jdlint.tables.folder import rules_folder
from jdlint.text.folding import fold
from jdlint.text.span import Span
from tests.small_rules import CHAIR, YOUNG, small_linter
from tools.fuzz.fragments import JSON, PATTERNS, RULES, SETTINGS, SUPPRESSIONS, VALUES, pairs

if TYPE_CHECKING:
    from jdlint.checks.base import Check
    from jdlint.linting.report import Report
    from jdlint.ruleset.rule import Rule

_TEXT: Final = "A young team and a young chairman.\n\n## Duties\n\n- A chairm\u00e9n, b chair; “RN”.\n"
_PATTERN_CHARACTERS: Final = 120


def config(data: bytes) -> None:
    """A config holds or is refused."""
    path = _folder() / "jdlint.toml"
    path.write_bytes(pairs(data, SETTINGS, VALUES).encode("utf-8", "surrogatepass"))
    try:
        settings = resolve((path, read_settings(path) or {}))
        engine = engine_for(settings.config, _catalogue(), names_of(_catalogue()), select=True)
    except ConfigError as error:
        _assert_one_line(error)
        return
    assert not engine.reports([Posting.from_text(_TEXT)])[0].problems


def rule(data: bytes) -> None:
    """The text of a rule file is a rule that runs, or is refused."""
    try:
        told = tomllib.loads(_rule_text(data))
    except (tomllib.TOMLDecodeError, RecursionError):
        return
    try:
        made = make_rule(Path("words", "a-rule.toml"), told, checks=_checks())
        linter = Linter(Config(), rules=[made])
    except RuleError as error:
        _assert_one_line(error)
        return
    report = linter.check_text(_TEXT)
    assert not report.problems, report.problems
    assert all(_TEXT[one.start : one.end] == one.text for one in report)


def _rule_text(data: bytes) -> str:
    """The shortest rule of some check with some lines replaced; the first bytes say which of each."""
    which, first, gone = (*data[:3], 0, 0, 0)[:3]
    lines = _shortest_rules()[which % len(_shortest_rules())].splitlines(keepends=True)
    first %= len(lines) + 1
    return "".join([*lines[:first], RULES.text(data[3:]), *lines[first + gone % 4 :]])


@cache
def _shortest_rules() -> tuple[str, ...]:
    """Of each check, the shortest rule that uses it."""
    texts: dict[str, str] = {}
    for path in sorted(rules_folder().glob("*/*.toml")):
        text = path.read_text("utf-8")
        use = str(tomllib.loads(text)["check"]["use"])
        texts[use] = min(texts.get(use, text), text, key=len)
    return tuple(texts.values())


def pattern(data: bytes) -> None:
    """A pattern compiles or is refused; what it finds lies in the text and is no part of a word."""
    text = PATTERNS.text(data, _PATTERN_CHARACTERS)
    try:
        made = Pattern(text, sensitive=len(data) % 2 == 0)
        made.check()
    except PatternSyntaxError as error:
        _assert_one_line(error)
        return
    folded = fold(_TEXT + text)
    whole = Span(0, len(folded))
    matches = PatternIndex([PatternSet.of([made])]).look(Blocks(folded, [whole])).get(0)
    found = list(matches.get(0, ())) if matches else []
    assert found == list(made.find(folded, whole)), "the index loses a match"
    for start, end in found:
        assert 0 <= start < end <= len(folded)
        assert not inside_word(folded, start)
        assert not inside_word(folded, end)


def directive(data: bytes) -> None:
    """What a comment says is a suppression or is refused."""
    text = SUPPRESSIONS.text(data)
    text = text if len(data) % 4 == 0 else f"jdlint: {text}"
    try:
        read = parse_directive(text)
    except DirectiveError as error:
        assert str(error)
        return
    assert read.items
    assert all(text[item.start : item.end].startswith(item.name) for item in read.items)


def side_file(data: bytes) -> None:
    """A file of suppressions or a baseline silences or is refused; no finding is lost."""
    report = _report()
    path = _folder() / "jdlint-suppressions.json"
    inside = JSON.text(data).replace("FINGERPRINT", report[0].fingerprint)
    for read, opening, closing in _SHAPES:
        text = inside if len(data) % 4 == 0 else f'{{"version": 1, {opening}{inside}{closing}}}'
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            after = read(path, report)
        except ConfigError as error:
            _assert_one_line(error)
            continue
        kept = {one for one in after if one.family != "tool"}
        assert kept | {one.finding for one in after.suppressed} == set(report)


def _with_side_file(path: Path, report: Report) -> Report:
    return SideFile.read(path).apply(report, today=None)


def _with_baseline(path: Path, report: Report) -> Report:
    return Baseline.read(path).apply(report)


_SHAPES: Final = (
    (_with_side_file, '"suppressions": [', "]"),
    (_with_baseline, '"findings": {', "}"),
)


def _assert_one_line(error: JdlintError | PatternSyntaxError) -> None:
    assert str(error)
    assert len(str(error).splitlines()) == 1, f"more than one line: {error}"


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="jdlint-fuzz-"))
    (folder / ".git").mkdir()
    return folder


@cache
def _catalogue() -> tuple[Rule, ...]:
    used = ("missing-section", "long-sentence", "too-many-requirements", "hard-to-read")
    return (YOUNG, CHAIR, *(rule for rule in load_rules() if rule.name in used))


@cache
def _checks() -> dict[str, type[Check]]:
    return load(third_party=False).checks


@cache
def _report() -> Report:
    return small_linter().check_text(_TEXT, path=str(_folder() / "a.md"))
