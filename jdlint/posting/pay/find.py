"""Finding the stated amounts and ranges of base pay of a posting, front matter first, then block by block."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Pay
from jdlint.posting.pay import evidence
from jdlint.posting.pay.amounts import find_amounts
from jdlint.posting.pay.currency import by_country, by_sign, named_before, nation_of
from jdlint.posting.pay.fields import pay_in_fields
from jdlint.posting.pay.labels import label_of
from jdlint.posting.pay.numbers import PER_YEAR
from jdlint.posting.pay.ranges import Figure, find_figures, may_be_money
from jdlint.posting.pay.units import unit_after, unit_before, unit_by_size
from jdlint.posting.pay.worth import blocks_worth_reading
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.parts import PayUnit, Section
    from jdlint.text.source import Source

_WORD: Final = Lazy(r"pay|salar|wage|rate|hour|lohn|gehalt", re.IGNORECASE)
_DIGIT: Final = Lazy(r"\d")
_CLOSE: Final = 40
MOST_AMOUNTS: Final = 400
"""What is past this many amounts is no posting but a table of figures."""


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
    found: list[Pay] = []
    reader = _Reader(source, text, blocks, sections, folded=folded, countries=countries)
    for number in blocks_worth_reading(text, folded, blocks):
        if blocks[number].kind != "code" and _DIGIT.search(text, *blocks[number].span):
            found += reader.pay_in(number)
        if reader.read > MOST_AMOUNTS:
            break
    fields = pay_in_fields(source, front_matter, countries, {pay.currency for pay in found if pay.currency})
    return tuple(sorted([*fields, *found], key=lambda pay: pay.span))


class _Reader:
    """Reads the blocks of one posting."""

    def __init__(
        self, source: Source, text: str, blocks: Sequence[Block], sections: Sequence[Section],
        *, folded: bytes, countries: Callable[[], Sequence[str]],
    ) -> None:  # fmt: skip
        self.source = source
        self.text = text
        self.folded = folded
        self.blocks = blocks
        self.countries = countries
        self.read = 0
        self.paid = [part for part in sections if part.kind == "compensation"]
        self.paid_starts = [part.span.start for part in self.paid]

    def pay_in(self, number: int) -> Iterator[Pay]:
        block = self.blocks[number]
        start, end = block.span
        amounts = list(islice(find_amounts(self.text, start, end), MOST_AMOUNTS))
        if not any(one.sign or one.grouped or one.times > 1 for one in amounts) and not _WORD.search(
            self.text, start, end
        ):
            return
        for figure in find_figures(self.text, amounts, start, bare=False):
            self.read += 1
            pay = self.judge(figure, number)
            if pay:
                yield pay

    def judge(self, figure: Figure, number: int) -> Pay | None:
        start = self.blocks[number].span.start
        if not (figure.sign or may_be_money(self.text, figure.last)):
            return None
        before = evidence.clause_before(self.text, start, figure.first.start)
        said = unit_after(self.text, figure.last.end) or (
            unit_after(self.text, figure.first.end) if figure.first is not figure.last else None
        )
        currency = self.currency(figure, before)
        unit = said[0] if said else "year" if figure.last.times == PER_YEAR else unit_before(before)
        if not said and unit is None:
            unit = unit_by_size(figure.maximum or figure.minimum or 0, currency)
        if not self.is_pay(figure, unit, before, number, said=bool(said)):
            return None
        end = said[1] if said and said[1] > figure.last.end else figure.last.end
        return self.pay(figure, Span(figure.first.start, end), currency, unit)

    def currency(self, figure: Figure, before: str) -> str | None:
        sign = figure.sign
        known = by_sign(sign)
        if known:
            return known
        if sign.strip() == "$":
            named = named_before(before)
            return named or by_country(sign, self.nation)
        return by_country(sign, self.countries())

    @cached_property
    def nation(self) -> Sequence[str]:
        """The countries whose dollar a bare sign means."""
        return self.countries() or nation_of(self.text, self.folded)

    def is_pay(self, figure: Figure, unit: PayUnit | None, before: str, number: int, *, said: bool) -> bool:
        end = figure.last.end
        verdict, distance = evidence.nearest_words(self.text, before, end)
        if not figure.sign:
            return verdict == "pay" and self.bare_is_pay(figure, before, distance, said=said)
        if verdict == "other":
            return False
        if verdict == "pay" and figure.last.value:
            return evidence.is_plausible(figure, unit) or (said and distance < _CLOSE)
        label = label_of(self.text, self.blocks, number)
        if label or self.in_paid_section(figure.first.start):
            return evidence.is_plausible(figure, unit)
        return evidence.speaks_for_itself(figure, unit, said=said) or self.stands_alone(figure, unit, number)

    def bare_is_pay(self, figure: Figure, before: str, distance: int, *, said: bool) -> bool:
        """A number without a currency is money only right behind a word for pay."""
        looks = figure.last.grouped or figure.last.times > 1 or said
        return looks and figure.last.value > 0 and evidence.leads_in(before, distance)

    def stands_alone(self, figure: Figure, unit: PayUnit | None, number: int) -> bool:
        """A short block that says hardly more than the amount, or a title that holds one."""
        block = self.blocks[number]
        length = block.span.end - block.span.start - (figure.last.end - figure.first.start)
        if block.kind == "heading" and block.level == 1:
            return evidence.is_plausible(figure, unit)
        return length < len("up to per annum +") and figure.minimum is None and unit == "year"

    def in_paid_section(self, offset: int) -> bool:
        last = bisect_right(self.paid_starts, offset)
        return any(offset < part.span.end for part in self.paid[:last])

    def pay(self, figure: Figure, span: Span, currency: str | None, unit: PayUnit | None) -> Pay:
        text = " ".join(self.source.slice(span).split())
        return Pay(span, text, self.source.line(span.start), figure.minimum, figure.maximum, currency, unit)
