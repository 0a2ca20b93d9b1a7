"""Blanks of a template that were not filled in: `[Company]`, `{{ salary }}`, `<insert date>`, TBD, $XX,XXX."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.pattern_text import PatternText
from jdlint.matching import Pattern
from jdlint.text.lazy import Lazy
from jdlint.text.occurrences import occurrences
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.block import Block
    from jdlint.posting.posting import Posting

REACH: Final = 60
MOST_BLANKS: Final = 1_000
"""What is past this many bracketed blanks is no posting but a list of them."""
_OPENING: Final = "[<{"
# A bracket before or after it makes a link of it, a colon a definition, and a checkbox holds one letter.
_BRACKETED: Final = Lazy(
    r"\[(?<![\]!\\]\[)(?P<square>[^\[\]\n]{3,80})\](?![(\[:])"
    r"|<(?P<angle>[A-Za-z][^<>\n/=\"]{2,60})>"
    r"|\{\{? ?(?P<curly>[^{}\n%]{2,60}?) ?\}\}?"
)
_ASKS: Final = Lazy(
    r"(?:please )?(?:insert|add|enter|fill in|describe|specify|replace|choose|select|todo|tbd|tba|placeholder)\b.*",
    re.IGNORECASE,
)
_NAMES: Final = Lazy(
    r"(?:(?:the|your|our|a|an|hiring|job|base|start|closing|annual|min|max)[ _.-])*"
    r"(?:company|employer|organi[sz]ation|agency|team|department|job|role|position|manager|candidate|location|city|state|"
    r"country|salary|amount|number|date|name|title|e-?mail|phone|url|website|address|benefits?|industry|product|range|x{1,4})"
    r"(?:[ _.-](?:name|title|here|range|location|address|number|date|manager|of .{1,30}))*",
    re.IGNORECASE,
)


class Placeholder(Check):
    """The check `placeholder`: bracketed blanks, and `words` that only a template holds; capitals count in words.

    A match is no blank where it is part of what one of `unless` finds.
    """

    name: ClassVar[str] = "placeholder"

    words: tuple[PatternText, ...] = ()
    unless: tuple[PatternText, ...] = ()

    @cached_property
    def _harmless(self) -> tuple[Pattern, ...]:
        return tuple(Pattern(text) for text in self.unless)

    def patterns(self) -> Sequence[Pattern]:
        """The words of templates."""
        return [Pattern(text, sensitive=True) for text in self.words]

    def run(self, case: Case) -> Iterator[Hit]:
        """Each blank and each of the words."""
        spans = {span for found in case.matches.values() for span in found} | set(_blanks(case.posting))
        end = 0
        for span in sorted(spans):
            if span.start >= end and not self._is_harmless(case.posting, span):
                yield Hit(span)
                end = span.end

    def _is_harmless(self, posting: Posting, span: Span) -> bool:
        around = Span(max(0, span.start - REACH), min(len(posting.folded), span.end + REACH))
        found = (one for pattern in self._harmless for one in pattern.find(posting.folded, around))
        return any(one.covers(span) for one in found)


def _blanks(posting: Posting) -> Iterator[Span]:
    text = posting.source.text
    for match in islice(_bracketed(posting), MOST_BLANKS):
        if f"{match[0]}:" not in text:
            yield Span(*match.span())


def _bracketed(posting: Posting) -> Iterator[re.Match[str]]:
    """What stands in brackets outside code, and reads like a blank."""
    text = posting.source.text
    for block in _with_brackets(text, posting.blocks):
        at, ticks = block.span.start, 0
        for match in _BRACKETED.finditer(text, block.span.start, block.span.end):
            inside = (match["square"] or match["angle"] or match["curly"]).strip()
            if _NAMES.fullmatch(inside) or _ASKS.fullmatch(inside):
                at, ticks = match.start(), ticks + text.count("`", at, match.start())
                if ticks % 2 == 0:
                    yield match


def _with_brackets(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks in which a bracket opens, but for code."""
    opened = [place for bracket in _OPENING for place in occurrences(text, bracket)]
    starts = [block.span.start for block in blocks] if opened else []
    for number in sorted({bisect_right(starts, place) - 1 for place in opened}):
        if number >= 0 and blocks[number].kind != "code":
            yield blocks[number]
