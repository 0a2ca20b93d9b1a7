"""A check that fails is named in a finding, the others go on, and no file of many is lost."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, ClassVar

import pytest

from jdlint import Config, Linter, Posting
from jdlint.checks.base import Case, Check, Hit
from jdlint.text.span import Span
from tests.small_rules import CHAIR, YOUNG, small_linter, tool_rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Broken(Check):
    """Does what its text says."""

    name: ClassVar[str] = "broken"

    def run(self, case: Case) -> Iterator[Hit]:
        text = case.posting.source.text
        yield Hit(Span(0, 1))
        if "raise" in text:
            raise RuntimeError(f"no such thing as {object()}")
        if "exit" in text:
            sys.exit(0)
        if "outside" in text:
            yield Hit(Span(0, 10_000))
        if "slot" in text:
            yield Hit(Span(0, 1), message="{missing}")
        if "loop" in text:
            yield from self.run(case)
        if "die" in text:
            os.kill(os.getpid(), signal.SIGKILL)


BROKEN = CHAIR.model_copy(update={"name": "broken", "check": Broken(use="broken"), "message": "seen"})
LINTER = Linter(Config(), rules=[BROKEN, CHAIR, YOUNG, *tool_rules()])


@pytest.mark.parametrize("fault", ["raise", "exit", "outside", "slot", "loop"])
def test_a_check_that_fails_is_a_finding_and_a_problem_and_the_rest_is_found(fault: str) -> None:
    report = LINTER.check_text(f"{fault} a young chairman", path="a.md")
    assert {f.rule for f in report} == {"failed-check", "broken", "gendered-title", "young-team"}
    assert report[0].severity == "error"
    assert "broken" in report[0].message
    assert len(report.problems) == 1
    assert report.problems[0].startswith("a.md: broken failed: ")
    assert " at 0x" not in report[0].message
    assert "\n" not in report.problems[0]


def test_a_failure_cannot_be_silenced_out_of_the_exit_code() -> None:
    report = LINTER.check_text("raise <!-- jdlint: file-ignore[tool, words] -- x -->")
    assert not report.findings
    assert report.problems


def test_a_posting_that_cannot_be_read_is_a_finding_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(posting: Posting) -> tuple[()]:
        if posting.source.text:
            raise RuntimeError(f"no blocks in {posting.source.path}")
        return ()

    monkeypatch.setattr(Posting, "blocks", property(fail))
    report = small_linter().check_text("young", path="a.md")
    assert [finding.rule for finding in report] == ["failed-check"]
    assert report.problems == ("a.md: the reading of the posting failed: RuntimeError: no blocks in a.md",)


@pytest.fixture
def postings(tmp_path: Path) -> list[str]:
    for number in range(70):
        (tmp_path / f"{number:03}.md").write_text(f"A young chairman, {number} times.")
    (tmp_path / "020.md").write_text("We die young.")
    (tmp_path / "021.md").write_text("We raise the young.")
    (tmp_path / "022.md").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "050.md").write_text("We die young, too.")
    return [str(path) for path in sorted(tmp_path.iterdir())] + [str(tmp_path / "gone.md")]


@pytest.mark.parametrize("workers", [2, 3])
def test_a_worker_that_is_killed_costs_one_posting_and_is_told(postings: list[str], workers: int) -> None:
    reports = list(LINTER.check_many(postings, workers=workers))
    assert [report.path for report in reports] == postings
    troubled = {report.path[-6:]: report.problems[0] for report in reports if report.problems}
    assert set(troubled) == {"020.md", "021.md", "022.md", "050.md", "one.md"}
    assert "the process that checked it died" in troubled["020.md"]
    assert "UTF-16" in troubled["022.md"]
    assert all(len(report) == 3 for report in reports if not report.problems)


def test_workers_change_nothing(postings: list[str]) -> None:
    linter = Linter(Config(), rules=[CHAIR, YOUNG])
    alone = list(linter.check_many(postings))
    assert list(linter.check_many(postings, workers=2)) == alone
    assert list(linter.check_many(reversed(postings), workers=2)) == alone[::-1]


def test_a_run_that_is_given_up_ends_its_processes(postings: list[str]) -> None:
    reports = Linter(Config(), rules=[CHAIR]).check_many(postings * 20, workers=2)
    assert next(reports).findings
    reports.close()  # type: ignore[attr-defined]


def test_a_linter_can_be_pickled_and_used_from_threads() -> None:
    linter = pickle.loads(pickle.dumps(small_linter()))  # noqa: S301 - our own bytes
    texts = [f"A young chairman, {number} times." for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(linter.check_text, texts)) == [small_linter().check_text(text) for text in texts]


def test_a_message_is_filled_without_running_anything() -> None:
    rule = YOUNG.model_copy(update={"message": "{text} {{x}} {text.__class__} {0} {text!r} {text:>99999999}"})
    report = Linter(Config(), rules=[rule]).check_text("young")
    assert report[0].message == "young {x} {text.__class__} {0} {text!r} {text:>99999999}"
