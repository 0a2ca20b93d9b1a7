"""`full`: each finding with its line, marks under the words, what to do, why, and where that is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.reporters.excerpt import excerpt
from jdlint.reporters.style import link, paint
from jdlint.reporters.summary import summary
from jdlint.text.inert import visible, visible_line
from jdlint.text.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.finding import Finding
    from jdlint.reporters.base import Checked, Run


def report(postings: Sequence[Checked], run: Run) -> Iterator[str]:
    """Every finding in full; why a rule asks is told once, with its first finding."""
    told: set[str] = set()
    for posting in postings:
        source = posting.source() if posting.report.findings else Source("")
        for finding in posting.report:
            yield "\n".join(_finding(finding, source, run, first=finding.rule not in told)) + "\n\n"
            told.add(finding.rule)
    yield summary(postings, run)


def _finding(finding: Finding, source: Source, run: Run, *, first: bool) -> Iterator[str]:
    terminal = run.terminal
    gutter = len(str(finding.line))
    bar = paint("│", "blue", terminal)
    place = f"{visible(finding.path)}:{finding.line}:{finding.column}"
    name = link(paint(finding.rule, "bold", terminal), finding.url, terminal)
    yield visible_line(place) + f"  {paint(finding.severity, finding.severity, terminal)}  {name}"
    yield from _lines(finding, source, run, gutter)
    yield from _said("=", finding.message, gutter, run)
    yield from _said("+", _offer(finding), gutter, run)
    if first:
        yield from (f"{' ' * gutter} {bar} {paint(line, 'dim', terminal)}" for line in _reasons(finding, gutter, run))


def _lines(finding: Finding, source: Source, run: Run, gutter: int) -> Iterator[str]:
    if finding.start == finding.end or finding.end > len(source.text):
        return  # nothing to mark, or the file has changed since
    terminal = run.terminal
    shown = excerpt(source, finding, terminal.columns - gutter - 3)
    bar = paint("│", "blue", terminal)
    marks = paint("^" * shown.marks, finding.severity, terminal)
    more = f" and {shown.more} more line{'s' * (shown.more > 1)}" if shown.more else ""
    yield f"{paint(str(finding.line), 'blue', terminal)} {bar} {shown.shown}"
    yield f"{' ' * gutter} {bar} {' ' * shown.blanks}{marks}{paint(more, 'dim', terminal)}"


def _said(sign: str, text: str, gutter: int, run: Run) -> Iterator[str]:
    lines = run.terminal.wrap(visible(" ".join(text.split())), gutter + 3)
    for number, line in enumerate(lines):
        yield f"{' ' * gutter} {paint(' ' if number else sign, 'blue', run.terminal)} {visible_line(line)}"


def _offer(finding: Finding) -> str:
    """What may be written instead, where the message does not say it, and what `--fix` would write."""
    if finding.safe_fix and finding.replacements:
        return f"`--fix` writes “{finding.replacements[0]}”"
    words = [f"“{word}”" for word in finding.replacements[:4]]
    return "" if all(word in finding.message for word in words) else f"write {' or '.join(words)}"


def _reasons(finding: Finding, gutter: int, run: Run) -> Iterator[str]:
    rule = run.rules.get(finding.rule)
    if rule is None:
        return
    yield from _wrapped(f"why: {rule.rationale}", gutter, run)
    source = next((source for source in rule.sources if source.url), next(iter(rule.sources), None))
    if source:
        yield from _wrapped(f"source: {source.title}", gutter, run)
        if source.url:
            yield visible(source.url)


def _wrapped(text: str, gutter: int, run: Run) -> Iterator[str]:
    yield from map(visible_line, run.terminal.wrap(visible(" ".join(text.split())), gutter + 3))
