"""Edits: stretches of a text and what stands there instead; nothing outside them changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.linting.finding import Finding

_LINE_END = Lazy(r"\r\n|\r|\n")


class Edit(Struct, frozen=True):
    """From `start` up to `end`, offsets in code points, `new` is to stand; `rule` asked for it."""

    start: int
    end: int
    new: str
    rule: str


def edits_of(findings: Iterable[Finding], *, unsafe: bool = False) -> list[Edit]:
    """The edits that findings offer, sorted and disjoint; of two that overlap the first stays.

    Only first replacements that fit are taken: safe ones, and with `unsafe` those that want reading, too.
    """
    chosen: list[Edit] = []
    for finding in sorted(findings):
        if not (finding.safe_fix or (unsafe and finding.drop_in)) or finding.replacements[0] == finding.text:
            continue
        last = chosen[-1] if chosen else None
        if last is None or finding.start > last.end or (finding.start == last.end and finding.end > finding.start):
            chosen.append(Edit(finding.start, finding.end, finding.replacements[0], finding.rule))
    return chosen


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with sorted, disjoint edits made; line ends in what is put in are those of the text."""
    found = _LINE_END.search(text)
    line_end = found[0] if found else "\n"
    parts, at = [], 0
    for edit in edits:
        parts += [text[at : edit.start], _LINE_END.sub(line_end, edit.new)]
        at = edit.end
    return "".join([*parts, text[at:]])
