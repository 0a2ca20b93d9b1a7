"""Which of the figures of a block are base pay."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from jdlint.posting.pay import around, evidence, sizes
from jdlint.posting.pay.labels import is_of_other_column
from jdlint.posting.pay.numbers import PER_YEAR
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.parts import Section
    from jdlint.posting.pay.candidates import Candidate

_CLOSE: Final = 40
_SENTENCE: Final = Lazy(r"[.!?]\s")


class Judge:
    """Judges the figures of one posting."""

    def __init__(self, text: str, blocks: Sequence[Block], sections: Sequence[Section]) -> None:
        self.text = text
        self.blocks = blocks
        self.sections = sections

    def base_pay(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        """Those of one block that are base pay: by themselves, or because they are like one that is."""
        may_be = [one for one in candidates if self._may_be_pay(one)]
        kept = [one for one in may_be if self._is_pay(one)]
        if kept and len(kept) < len(may_be):
            kept = [found for one in may_be if (found := one if one in kept else _as_another(self.text, one, kept))]
        base = [one for one in kept if not around.is_on_target(self.text, one.before, one.end)]
        return base or kept

    def _may_be_pay(self, one: Candidate) -> bool:
        """Whether nothing around a figure says that it is other money."""
        start = self.blocks[one.number].span.start
        if self._is_all_that_is_paid(one):
            return True
        if one.verdict == "other" or around.is_spent(self.text, one.end):
            return False
        return not (one.figure.sign and around.is_added(self.text, start, one.start, one.end))

    def _is_pay(self, one: Candidate) -> bool:
        figure = one.figure
        if self._is_all_that_is_paid(one):
            return True
        if not figure.sign:
            return figure.last.times == PER_YEAR or (one.verdict == "pay" and _is_bare_pay(one))
        if one.verdict == "pay" and figure.last.value:
            return _is_named_pay(one)
        if self._in_paid_section(one.start) or one.labels():
            return sizes.is_plausible(figure, one.rate)
        if around.is_bought(self.text, one.before, one.end) or is_of_other_column(self.text, self.blocks, one.number):
            return False
        return sizes.speaks_for_itself(figure, one.rate, said=one.said) or self._stands_alone(one)

    def _is_all_that_is_paid(self, one: Candidate) -> bool:
        """A stipend by the month or the year, which interns and doctoral students have in place of a salary."""
        start = self.blocks[one.number].span.start
        if one.rate not in ("month", "year") or not sizes.is_plausible(one.figure, one.rate):
            return False
        by_year = one.rate == "year" and around.follows_stipend(self.text, start, one.start)
        return by_year or around.is_stipend(self.text, start, one.start)

    def _stands_alone(self, one: Candidate) -> bool:
        """A title that holds the amount, or a block or a part of a line with bars that begins and ends with it."""
        block = self.blocks[one.number]
        if block.kind == "heading" and block.level == 1:
            return sizes.is_plausible(one.figure, one.rate)
        if one.rate == "year" and around.opens_part(self.text, block.span, one.figure):
            return sizes.is_plausible(one.figure, one.rate)
        of_kind = one.rate in ("hour", "year") and around.is_of_kind(self.text, block.span.start, one.start)
        return of_kind and sizes.speaks_for_itself(one.figure, one.rate, said=True)

    def _in_paid_section(self, offset: int) -> bool:
        starts, ends = self._paid
        return any(offset < end for end in ends[: bisect_right(starts, offset)])

    @cached_property
    def _paid(self) -> tuple[list[int], list[int]]:
        """Where the sections about pay start and end."""
        paid = [part for part in self.sections if part.kind == "compensation" and part.found_by != "content"]
        return [part.start for part in paid], [part.body.end for part in paid]


def _is_named_pay(one: Candidate) -> bool:
    """An amount with a word for pay near it; of an unlikely size only where a unit is said and the word is close."""
    leads_in = evidence.leads_in(one.before, one.distance)
    if sizes.is_plausible(one.figure, one.rate, named=leads_in):
        return True
    return one.said and one.distance < _CLOSE and (one.rate != "year" or (leads_in and one.distance > 0))


def _is_bare_pay(one: Candidate) -> bool:
    """A number without a currency is money only right behind a word for pay."""
    last = one.figure.last
    looks = last.grouped or last.times > 1 or one.said or one.in_label
    return looks and last.value > 0 and evidence.leads_in(one.before, one.distance)


def _as_another(text: str, one: Candidate, others: Sequence[Candidate]) -> Candidate | None:
    """The figure with the unit of one in its sentence that is pay and that it is like; None where it is like none."""
    for other in others:
        if not one.figure.sign or (one.said and one.rate != other.rate) or not sizes.is_like(one.figure, other.figure):
            continue
        between = text[min(one.end, other.end) : max(one.start, other.start)]
        if not _SENTENCE.search(between):
            return replace(one, rate=other.rate)
    return None
