"""The rows of the table: each compares two things that are measured side by side."""

from __future__ import annotations

import tempfile
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Ratio, cpu_of, in_pairs, run

if TYPE_CHECKING:
    from collections.abc import Sequence

FLOOR = """
import sys, pluggy, pydantic
from markdown_it import MarkdownIt
class Model(pydantic.BaseModel):
    field: int
Model(field=1)
pluggy.PluginManager("floor")
MarkdownIt("commonmark").enable("table").parse(open(sys.argv[1], encoding="utf-8").read())
"""
CHECK = ("-m", "jdlint", "check", "--isolated", "--output-format", "concise")


def cold(posting: Path, repeats: int) -> Ratio:
    """One posting, whole process, against a process that imports the parts and parses that posting."""
    command = ("-m", "jdlint", "check", "--no-cache", str(posting))
    pairs = in_pairs(lambda: run(command).cpu, lambda: run(("-c", FLOOR, str(posting))).cpu, repeats)
    return Ratio("one posting, whole process, against its parts imported", pairs, 1.5, 1.0)


def warm(texts: Sequence[str], repeats: int) -> Ratio:
    """All postings in one process against their Markdown parser."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - measured after start-up

    from jdlint import Linter  # noqa: PLC0415

    linter, parser = Linter(), MarkdownIt("commonmark").enable("table")
    named = [(f"{number}.md", text) for number, text in enumerate(texts)]
    pairs = in_pairs(
        lambda: cpu_of(lambda: list(linter.check_texts(named))),
        lambda: cpu_of(lambda: [parser.parse(text) for text in texts]),
        repeats,
    )
    return Ratio("all postings in one process, against parsing them", pairs, 2.0, 1.0)


def workers(folder: Path, repeats: int) -> Ratio:
    """Two workers against one, seconds on the wall."""
    command = (*CHECK, "--no-cache", str(folder), "--workers")
    pairs = in_pairs(lambda: run((*command, "2")).wall, lambda: run((*command, "1")).wall, repeats)
    return Ratio("two workers, wall time against one", pairs, 0.6, 0.55)


def cached(folder: Path, repeats: int) -> Ratio:
    """A second run over unchanged files against one without a cache."""
    with tempfile.TemporaryDirectory() as cache:
        second = (*CHECK, "--cache-dir", cache, str(folder))
        pairs = in_pairs(lambda: run(second).cpu, lambda: run((*CHECK, "--no-cache", str(folder))).cpu, repeats)
    return Ratio("second run over unchanged files, against a first", pairs, 0.25, 0.1)


def large(texts: Sequence[str], repeats: int) -> Ratio:
    """A posting of 10 MB against one of 1 MB."""
    from jdlint import Config, Linter  # noqa: PLC0415

    linter = Linter(Config(max_bytes=20_000_000))
    small = _of_length(texts, 1_000_000)
    big = _of_length(texts, 10_000_000)
    pairs = in_pairs(
        lambda: cpu_of(lambda: linter.check_text(big)), lambda: cpu_of(lambda: linter.check_text(small)), repeats
    )
    return Ratio("a posting of 10 MB, against one of 1 MB", pairs, 12, 10)


def _of_length(texts: Sequence[str], length: int) -> str:
    parts: list[str] = []
    size = 0
    for text in cycle(texts):
        parts.append(text)
        size += len(text) + 2
        if size >= length:
            return "\n\n".join(parts)[:length]
    raise ValueError("there are no postings")


def more_terms(texts: Sequence[str], repeats: int) -> Ratio:
    """The same postings with 500 more terms in rule files."""
    from jdlint import Linter  # noqa: PLC0415
    from jdlint.checks.terms import Terms  # noqa: PLC0415

    plain = Linter()
    model = next(rule for rule in plain.rules if isinstance(rule.check, Terms))
    made = [{"find": [f"{left}{right} {left}ing"]} for left, right in islice(_pairs(), 500)]
    check = Terms.model_validate({"use": "terms", "terms": made})
    more = Linter(rules=[*plain.rules, model.model_copy(update={"name": "five-hundred-more", "check": check})])
    pairs = in_pairs(
        lambda: cpu_of(lambda: [more.check_text(text) for text in texts]),
        lambda: cpu_of(lambda: [plain.check_text(text) for text in texts]),
        repeats,
    )
    return Ratio("500 more terms in rule files, against none more", pairs, 1.1, 1.02)


def _pairs() -> list[tuple[str, str]]:
    starts = (
        "blor cran dree flim grum hask jolt kren lorp mirn nald plen quor rusk stel trom vask wend yarl zint".split()
    )
    ends = (
        "able acious adic agen alor amic anter ardo astic ation ebrin ector edral "
        "elic emar ented eptic erno escal etta ical ide inal orous ulent"
    )
    return [(start, end) for start in starts for end in ends.split()]


def memory(folder: Path) -> tuple[float, float]:
    """Peak memory in MB over the postings, and how much more over the same ten times."""
    once = run((*CHECK, "--no-cache", "--workers", "1", str(folder))).peak
    with tempfile.TemporaryDirectory() as tenfold:
        for number in range(10):
            for path in folder.glob("*.md"):
                (Path(tenfold) / f"{number}-{path.name}").write_bytes(path.read_bytes())
        return once, run((*CHECK, "--no-cache", "--workers", "1", tenfold)).peak - once
