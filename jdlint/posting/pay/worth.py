"""Which blocks are worth reading for pay: those with a digit, and with what stands in or beside every amount of pay."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from jdlint.posting.pay.amounts import RETIREMENT_PLANS
from jdlint.posting.pay.currency import CODES
from jdlint.posting.pay.evidence import LOOK_AHEAD
from jdlint.posting.pay.words import BAG
from jdlint.text.linear import Linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.text.span import Span

_SIGNS: Final = "€₹₪₱₦₺₴₩"
_UNKNOWN: Final = ord("?")
_PLANS: Final = frozenset(f"{plan}k".encode() for plan in RETIREMENT_PLANS)
_PLAN: Final = len("401k")
# A folded text has "?" for characters that Latin-1 lacks, among them signs of money and digits of other scripts.
_CURRENCY: Final = (
    rf"[$£¥]|\b(?:{CODES})\b|(?i:dollar|sterling|euro)|(?:Rs|Fr|kr)\.?[\W_]{{0,4}}[\d?]|\?[\W_]{{0,4}}[\d?]|"
    rf"\d[\W_]{{0,8}}(?:\?|(?i:z\?|k\?|(?:kr|{CODES})\b))"
)
_LAKHS: Final = r"[\d?]+[^\w(]?(?i:lpa|lakhs?|lac)\b"
# Without a sign, a number is pay only beside a word for it, however large it is: most are post codes and the like.
_WORDS: Final = (
    r"(?i:\b(?:salar|salaire|pay|wage|compensation|remunerat|rates?\b|earn|OTE\b|on.target|base\b|RAL\b|r.mun.ration|"
    r"retribuzione|wynagrodzen|stipend|cyflog|CTC\b|LPA\b|in.hand\b|tak(?:e|es|ing).?home|took.?home|budget\s+for|TV.|brut|"
    r"gross|(?:hiring|target|posted|posting)\s+range|range\s+for)|gehalt|verdienst|entgelt|lohn|verg.tung)"
)
_EVIDENCE: Final = Linear(f"{_CURRENCY}|{_LAKHS}|{_WORDS}".encode("latin-1"))


_DIGITS: Final = bytes.maketrans(b"123456789?", b"0" * 10)


def blocks_worth_reading(text: str, folded: bytes, blocks: Sequence[Block]) -> list[int]:
    """The numbers of the blocks that may hold pay, in order; all others hold none."""
    numbers = list(_with_digits(folded, blocks))
    if not numbers or BAG in text:  # it stands for a word for pay
        return numbers
    starts = [blocks[number].span.start for number in numbers]
    pieces = [_reach(folded, blocks[number].span) for number in numbers]
    return [numbers[at] for at in _with_evidence(text, starts, pieces)]


def _with_digits(folded: bytes, blocks: Sequence[Block]) -> Iterator[int]:
    """The blocks that may hold a digit."""
    starts = [block.span.start for block in blocks]
    digits = folded.translate(_DIGITS)
    at = digits.find(b"0")
    while at >= 0:
        number = bisect_right(starts, at) - 1
        end = blocks[number].span.end if number >= 0 else 0
        if at < end:
            yield number
        at = digits.find(b"0", max(at + 1, end))


def _reach(folded: bytes, block: Span) -> bytes:
    """A block with what stands behind it on its line and so near that words there count for it."""
    end = block.end + LOOK_AHEAD
    line_end = folded.find(b"\n", block.end, end)
    return folded[block.start : line_end if line_end >= 0 else end]


def _with_evidence(text: str, starts: Sequence[int], pieces: Sequence[bytes]) -> Iterator[int]:
    """Which of these pieces of a text hold evidence."""
    ends = list(accumulate(len(piece) + 1 for piece in pieces))
    joined = b"\n".join(pieces)
    at = 0
    while found := _EVIDENCE.search(joined, at):
        start, at = found.span()
        number = bisect_right(ends, start)
        place = starts[number] + start - (ends[number - 1] if number else 0)
        if joined[start] == _UNKNOWN and not (text[place] in _SIGNS or text[place].isdecimal()):
            at = start + 1
        elif found[0][:_PLAN] not in _PLANS:
            yield number
            at = ends[number]
