"""Figures that may be pay, each with what stands around it: the clause before it, its labels, its unit and currency."""

from __future__ import annotations

import re
from functools import cache, cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.pay.amounts import find_amounts
from jdlint.posting.pay.currency import CODES, by_country, by_sign, named_before, nation_of
from jdlint.posting.pay.evidence import Verdict, clause_before, nearest_words
from jdlint.posting.pay.labels import column_of, labels_of
from jdlint.posting.pay.numbers import PER_YEAR
from jdlint.posting.pay.ranges import Figure, find_figures, may_be_money
from jdlint.posting.pay.units import Rate, unit_after, unit_before, unit_by_size, unit_of_label
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.pay.amounts import Amount

_WORD: Final = Lazy(r"pay|salar|wage|rate|hour|lohn|gehalt", re.IGNORECASE)
MOST_AMOUNTS: Final = 400
"""What is past this many amounts is no posting but a table of figures."""


_IN_LABEL: Final = Lazy(rf"\((?:in )?([$£€₹]|{CODES})\)")


class Candidate(Struct, frozen=True, gc=False):
    """A figure, the number of its block, where it ends with the unit that is said behind it, and what stands around it.

    `labels` looks for the words that label it from afar: few figures need them.
    `verdict` is what the nearest word for money says, `distance` how far before the figure it stands;
    `in_label` tells that a label names the currency: "Hourly rate ($): 33.02".
    """

    figure: Figure
    number: int
    end: int
    before: str
    labels: Callable[[], str]
    currency: str | None
    rate: Rate | None
    said: bool
    verdict: Verdict | None
    distance: int
    in_label: bool = False

    @property
    def start(self) -> int:
        """Where the figure begins."""
        return self.figure.first.start


class Candidates:
    """Reads the figures of one posting, block by block; `countries` tells what a bare `$` means."""

    def __init__(
        self, text: str, folded: bytes, blocks: Sequence[Block], countries: Callable[[], Sequence[str]]
    ) -> None:
        self.text = text
        self.folded = folded
        self.blocks = blocks
        self.countries = countries
        self.read = 0

    def of_block(self, number: int) -> Iterator[Candidate]:
        """The figures of a block from left to right; numbers that nothing makes money are left out."""
        block = self.blocks[number].span
        start, end = block.start, block.end
        amounts = list(islice(find_amounts(self.text, start, end), MOST_AMOUNTS))
        if not amounts or not (any(map(_looks_like_money, amounts)) or _WORD.search(self.text, start, end)):
            return
        figures = list(find_figures(self.text, amounts, start, bare=False))
        self.read += len(figures)
        labels = cache(partial(labels_of, self.text, self.blocks, number))
        for figure in figures:
            if figure.sign or may_be_money(self.text, figure.last):
                yield self._candidate(figure, number, labels)

    def _candidate(self, figure: Figure, number: int, labels: Callable[[], str]) -> Candidate:
        before = clause_before(self.text, self.blocks[number].span.start, figure.first.start)
        currency = self._currency(figure, before)
        said = unit_after(self.text, figure.last.end)
        if not said and figure.first is not figure.last:
            said = unit_after(self.text, figure.first.end)
        rate = said[0] if said else self._rate(figure, before, labels, currency, number)
        end = max(figure.last.end, said[1]) if said else figure.last.end
        verdict, distance = nearest_words(self.text, before, figure.last.end)
        in_label = not figure.sign and currency is not None and _currency_of_label(before) is not None
        return Candidate(figure, number, end, before, labels, currency, rate, bool(said), verdict, distance, in_label)

    def _rate(
        self, figure: Figure, before: str, labels: Callable[[], str], currency: str | None, number: int
    ) -> Rate | None:
        """What a figure is paid by where nothing right after it says so."""
        if figure.last.times == PER_YEAR:
            return "year"
        return (
            unit_before(before)
            or unit_of_label(labels())
            or unit_of_label(column_of(self.text, self.blocks, number))
            or unit_by_size(figure.top, currency)
        )

    def _currency(self, figure: Figure, before: str) -> str | None:
        sign = figure.sign or _currency_of_label(before) or ""
        known = by_sign(sign)
        if known:
            return known
        if sign.strip() == "$":
            return named_before(before) or by_country(sign, self._nation)
        return by_country(sign, self.countries())

    @cached_property
    def _nation(self) -> Sequence[str]:
        """The countries whose dollar a bare sign means."""
        return self.countries() or nation_of(self.text, self.folded)


def _looks_like_money(amount: Amount) -> bool:
    return bool(amount.sign) or amount.grouped or amount.times > 1


def _currency_of_label(before: str) -> str | None:
    """The sign or code that a label names in brackets."""
    found = _IN_LABEL.search(before) if "(" in before else None
    return found[1] if found else None
