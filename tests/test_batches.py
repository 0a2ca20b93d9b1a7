"""Many texts at once: the same reports as one by one, in the same order, whatever stands beside a text."""

from __future__ import annotations

from functools import cache
from itertools import count, islice
from typing import TYPE_CHECKING

import pytest

from jdlint import Config, Linter, Posting, Report
from jdlint.config.model import Override
from jdlint.linting.batches import MOST, MOST_CHARACTERS
from tests.gold.library import CONFIG, LABELS, text
from tests.small_rules import CHAIR, YOUNG, small_linter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

POSTINGS = [(f"{name}.md", text(name)) for name in LABELS]


@cache
def linter() -> Linter:
    return Linter(CONFIG)


@cache
def alone() -> dict[str, Report]:
    return {name: linter().check_text(posting, path=name) for name, posting in POSTINGS}


@pytest.mark.parametrize(("first", "step"), [(0, 1), (-1, -1), (40, 1), (3, 7)])
def test_reports_are_those_of_each_text_alone(first: int, step: int) -> None:
    chosen = POSTINGS[first::step]
    assert len(chosen) > 20
    assert list(linter().check_texts(chosen)) == [alone()[name] for name, _ in chosen]


def test_a_first_text_that_asks_for_little_changes_nothing() -> None:
    chosen = [("empty.md", ""), ("fr.md", "Nous cherchons une infirmière."), *POSTINGS[:5]]
    assert list(linter().check_texts(chosen))[2:] == [alone()[name] for name, _ in POSTINGS[:5]]


def test_what_fails_in_one_text_is_told_there_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = POSTINGS[:6]
    broken, find_pay = chosen[2][1], vars(Posting)["pay"].func

    def fail(posting: Posting) -> object:
        if posting.source.text == broken:
            raise RuntimeError("no pay")
        return find_pay(posting)

    monkeypatch.setattr(Posting, "pay", property(fail))
    reports = list(linter().check_texts(chosen))
    assert [bool(report.problems) for report in reports] == [False, False, True, False, False, False]
    assert reports == [linter().check_text(posting, path=name) for name, posting in chosen]


def test_a_text_that_is_too_large_is_told_in_its_place() -> None:
    small = Linter(Config(max_bytes=1_000), rules=[CHAIR])
    texts = [("a.md", "The chairman"), ("b.md", "chairman " * 200), ("c.md", "A chairman")]
    first, second, third = small.check_texts(texts)
    assert [finding.column for report in (first, third) for finding in report] == [5, 3]
    assert second == Report("b.md", problems=(second.problems[0],))
    assert second.problems[0].startswith("b.md: is larger than 1,000 bytes")


def test_overrides_hold_for_their_texts_alone() -> None:
    over = Override(files=("drafts/*",), severity={"young-team": "info"})
    apart = Linter(Config(overrides=(over,)), rules=[YOUNG, CHAIR])
    texts = [("a.md", "young"), ("drafts/b.md", "young chairman"), ("c.md", "young"), ("drafts/d.md", "young")]
    found = [[finding.severity for finding in report] for report in apart.check_texts(texts)]
    assert found == [["warning"], ["info", "warning"], ["warning"], ["info"]]


def test_what_is_kept_and_what_is_new_come_in_order(tmp_path: Path) -> None:
    keeping = Linter(Config(), rules=[YOUNG, CHAIR], cache_folder=tmp_path)
    texts = [(f"{number}.md", f"A young chairman, {number} times.") for number in range(9)]
    expected = list(small_linter().check_texts(texts))
    list(keeping.check_texts(texts[::2]))
    assert list(keeping.check_texts(texts)) == expected
    assert list(keeping.check_texts(texts)) == expected
    assert len(list(tmp_path.glob("*/*.json"))) == len(texts)


def _endless(text: str, read: list[int]) -> Iterator[tuple[str, str]]:
    for number in count():
        read.append(number)
        yield f"{number}.md", text


def _reports(texts: Iterable[tuple[str, str]]) -> Iterator[Report]:
    return Linter(Config(max_bytes=10 * MOST_CHARACTERS), rules=[CHAIR]).check_texts(texts)


@pytest.mark.parametrize(("length", "most"), [(10, MOST), (MOST_CHARACTERS // 4, 4), (2 * MOST_CHARACTERS, 1)])
def test_no_more_is_read_than_a_batch_holds(length: int, most: int) -> None:
    read: list[int] = []
    reports = list(islice(_reports(_endless("chairman".ljust(length), read)), 2 * most))
    assert [report.path for report in reports] == [f"{number}.md" for number in range(2 * most)]
    assert len(read) == 2 * most
