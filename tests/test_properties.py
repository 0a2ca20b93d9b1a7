"""What must hold for any text: findings are where they say, fixes settle, suppressions silence, and nothing raises."""

from __future__ import annotations

import pickle
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jdlint import Config, Linter, load_rules
from jdlint.linting.fixing.edits import apply_edits, edits_of
from jdlint.linting.silencing.baseline import Baseline
from jdlint.linting.suppressions.directive import DirectiveError, parse_directive

LINTER = Linter(Config.model_validate({"select": ["all"]}))
EXAMPLES = [example.text for rule in load_rules() for example in rule.examples]
PIECES = (
    "# ", "## Qualifications\n", "**Duties**\n\n", "Benefits:\n", "- ", "1. ", "> ", "| a | b |\n|---|---|\n", "```\n",
    "`", "*", "**", "[x](", ")", "<!-- jdlint: ignore[inclusive] -->", "<!-- jdlint: disable[all] --", "-->", "<b>",
    "---\n", "+++\n", "title: x\n", "\n", "\r\n", "\r", "\n\n", " ", "\t", "\ufeff", "é", "😀", "\u202e", "&amp;",
    "chairman ", "he/she ", "a salesman ", "an actress ", "rock star ", "$50,000 - $60,000 a year", "RN license ",
    "5+ years ", "must ", "preferred", "We are an equal opportunity employer.", "e.g. ", "\\", "|", "\u00a0", "\x0b",
)  # fmt: skip

pieces = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map("".join)
spliced = st.tuples(st.sampled_from(EXAMPLES), pieces, st.integers(0, 200)).map(
    lambda parts: parts[0][: parts[2]] + parts[1] + parts[0][parts[2] :]
)
texts = st.one_of(pieces, spliced, st.lists(st.sampled_from(EXAMPLES), min_size=1, max_size=4).map("\n\n".join))
unhurried = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@unhurried
@given(texts)
def test_every_finding_is_where_it_says(text: str) -> None:
    report = LINTER.check_text(text)
    assert report.problems == ()
    assert list(report) == sorted(report)
    for finding in report:
        assert text[finding.start : finding.end] == finding.text
    prints = [finding.fingerprint for finding in report]
    assert len(set(prints)) == len(prints)


@unhurried
@given(texts, st.booleans())
def test_fixes_settle_in_two_passes_and_touch_nothing_else(text: str, unsafe: bool) -> None:  # noqa: FBT001 - drawn
    once = apply_edits(text, edits_of(LINTER.check_text(text), unsafe=unsafe))
    twice = apply_edits(once, edits_of(LINTER.check_text(once), unsafe=unsafe))
    assert not edits_of(LINTER.check_text(twice), unsafe=unsafe)
    assert LINTER.fix_text(text, unsafe=unsafe).text == twice
    at, kept = 0, []
    for edit in edits_of(LINTER.check_text(text), unsafe=unsafe):
        kept.append(text[at : edit.start])
        at = edit.end
    for part in (*kept, text[at:]):
        assert part in once


@unhurried
@given(texts)
def test_a_baseline_silences_all_that_was_there(text: str) -> None:
    report = LINTER.check_text(text)
    baseline = Baseline.of([report], Path())
    assert not baseline.apply(report).findings
    assert len(baseline.apply(report).suppressed) == len(report.suppressed) + len(report)


@unhurried
@given(texts)
def test_a_suppression_of_everything_leaves_only_what_is_said_of_suppressions(text: str) -> None:
    families = sorted({rule.family for rule in LINTER.rules} - {"tool"})
    whole = text + f"\n\n<!-- jdlint: file-ignore[{', '.join(families)}] -- all of it -->\n"
    report = LINTER.check_text(whole)
    is_read = text.rfind("<!--") <= text.rfind("-->")  # a comment that is left open would swallow it
    if is_read and any(one.finding for one in report.suppressed):
        assert {finding.family for finding in report} <= {"tool"}


WORDS = (
    "jdlint", ":", " ", "\n", "ignore", "-next", "disable", "[", "]", ",", "=", '"', "a", "until", "2027-03-01",
    "--", "—",
)  # fmt: skip


@unhurried
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=20).map("".join)))
def test_a_comment_is_read_or_refused(text: str) -> None:
    try:
        directive = parse_directive(text)
    except DirectiveError:
        return
    assert directive.items
    assert all(text[item.start : item.end].startswith(item.name) for item in directive.items)


@settings(deadline=None, max_examples=20)
@given(texts)
def test_a_pickled_linter_says_the_same(text: str) -> None:
    copy: Linter = pickle.loads(pickle.dumps(LINTER))  # noqa: S301 - our own bytes
    assert copy.check_text(text) == LINTER.check_text(text)
