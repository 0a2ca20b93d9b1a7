"""Finding the stated amounts and ranges of base pay of a posting, front matter first, then block by block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.posting.parts import Pay
from jdlint.posting.pay.candidates import MOST_AMOUNTS, Candidates
from jdlint.posting.pay.columns import join_columns
from jdlint.posting.pay.fields import pay_in_fields
from jdlint.posting.pay.judge import Judge
from jdlint.posting.pay.ranges import opened
from jdlint.posting.pay.units import public
from jdlint.posting.pay.worth import blocks_worth_reading
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.parts import Section
    from jdlint.posting.pay.candidates import Candidate
    from jdlint.text.source import Source


def find_pay(
    source: Source,
    text: str,
    blocks: Sequence[Block],
    sections: Sequence[Section],
    front_matter: FrontMatter,
    *,
    folded: bytes,
    countries: Callable[[], Sequence[str]] = tuple,
) -> tuple[Pay, ...]:
    """Every stated amount or range of base pay in order; `countries` tells what a bare `$` means.

    `folded` is the text folded.
    """
    numbers = blocks_worth_reading(text, folded, blocks)
    kept = _base_pay(numbers, Candidates(text, folded, blocks, countries), sections) if numbers else ()
    found = [_pay(source, one) for one in join_columns(text, blocks, kept)]
    fields = pay_in_fields(source, front_matter, countries, {pay.currency for pay in found if pay.currency})
    return tuple(sorted([*fields, *found], key=lambda pay: pay.span))


def _base_pay(numbers: Iterable[int], candidates: Candidates, sections: Sequence[Section]) -> list[Candidate]:
    """The figures of these blocks that are base pay."""
    kept: list[Candidate] = []
    judge = Judge(candidates.text, candidates.blocks, sections)
    for number in numbers:
        if candidates.blocks[number].kind != "code":
            kept += judge.base_pay(candidates.of_block(number))
        if candidates.read > MOST_AMOUNTS:
            break
    return kept


def _pay(source: Source, one: Candidate) -> Pay:
    figure = opened(one.figure, one.labels)
    span = Span(one.start, one.end)
    text = " ".join(source.slice(span).split())
    return Pay(span, text, source.line(span.start), figure.minimum, figure.maximum, one.currency, public(one.rate))
