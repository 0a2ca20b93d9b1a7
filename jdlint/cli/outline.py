"""What was understood of a posting, as an outline for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.cli.understood import metadata, words
from jdlint.reporters.style import paint
from jdlint.text.columns import wrap
from jdlint.text.inert import visible, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.parts import Pay
    from jdlint.posting.posting import Posting
    from jdlint.reporters.base import Terminal


def outline(posting: Posting, terminal: Terminal) -> Iterator[str]:
    """The posting part by part, each with its line."""
    yield paint(visible_line(posting.source.path), "bold", terminal)
    yield from _about(posting, terminal)
    columns = terminal.columns - 42
    yield from _part("Sections", [
        (s.line, f"{s.kind:<18} {_short(s.title, columns) or '-'}  {paint(f'({s.found_by})', 'dim', terminal)}")
        for s in posting.sections
    ], terminal)  # fmt: skip
    yield from _part("Requirements", [
        (r.line, f"{r.strength:<10} {_short(r.text, terminal.columns - 22)}") for r in posting.requirements
    ], terminal)  # fmt: skip
    yield from _part("Credentials", [
        (c.line, f"{c.strength:<10} {c.id:<16} {_short(c.text, 40)}  {c.jurisdiction or ''}".rstrip())
        for c in posting.credentials
    ], terminal)  # fmt: skip
    yield from _part("Pay", [(p.line, f"{_amount(p)}  {_short(p.text, 40)}") for p in posting.pay], terminal)
    yield from _part("Places", [
        (place.line, f"{place.code or '?':<8} {_short(place.text, 60)}") for place in posting.locations
    ], terminal)  # fmt: skip
    yield ""


def _about(posting: Posting, terminal: Terminal) -> Iterator[str]:
    about = [f"{words(posting):,} words", f"language {posting.language}"]
    yield f"  {', '.join(about)}"
    yield from _running_text(posting)
    for name, value in metadata(posting).items():
        if value is not None:
            lines = wrap(f"{name.replace('_', ' ')}: {visible(str(value))}", terminal.columns - 2)
            yield from (f"  {visible_line(line)}" for line in lines)


def _running_text(posting: Posting) -> Iterator[str]:
    figures = posting.readability
    if figures.words:
        grade = "too short to grade" if figures.grade is None else f"grade {figures.grade:.1f}"
        ease = "" if figures.ease is None else f", reading ease {figures.ease:.0f}"
        yield (
            f"  running text: {grade}{ease}, {figures.sentences} sentences of {figures.mean_sentence_words:.0f} words,"
            f" {figures.covered:.0%} of all words"
        )


def _part(title: str, entries: list[tuple[int, str]], terminal: Terminal) -> Iterator[str]:
    yield ""
    yield f"  {paint(title, 'bold', terminal)}" + ("" if entries else ": none found")
    for line, text in entries:
        yield f"  {line:>5}  {text}"


def _short(text: str, most: int) -> str:
    line = visible(" ".join(text.split()))
    return line if len(line) <= most else line[: most - 1] + "…"


def _amount(pay: Pay) -> str:
    known = [end for end in (pay.minimum, pay.maximum) if end is not None]
    places = 0 if all(end == int(end) for end in known) else 2
    ends = [f"{end:,.{places}f}" if end is not None else "open" for end in (pay.minimum, pay.maximum)]
    amount = ends[0] if ends[0] == ends[1] else " to ".join(ends)
    return f"{amount} {pay.currency or '(no currency)'} per {pay.unit or '(no unit)'}"
