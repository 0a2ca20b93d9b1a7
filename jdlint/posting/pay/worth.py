"""Which blocks are worth reading for pay: those with a digit, and with what stands in or beside every amount of pay."""

from __future__ import annotations

from bisect import bisect_right
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
    has_bag = BAG in text  # it stands for a word for pay
    return [n for n in _with_digits(folded, blocks) if has_bag or _holds_evidence(text, folded, blocks[n].span)]


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


def _holds_evidence(text: str, folded: bytes, block: Span) -> bool:
    """Whether evidence stands in a block, or behind it on its line and so near that words there count for it."""
    reach = block.end + LOOK_AHEAD
    line_end = folded.find(b"\n", block.end, reach)
    at, last = block.start, line_end if line_end >= 0 else reach
    while (found := _EVIDENCE.search(folded, at, reach)) and found.start() < last:
        start, at = found.span()
        if folded[start] == _UNKNOWN and not (text[start] in _SIGNS or text[start].isdecimal()):
            at = start + 1
        elif found[0][:_PLAN] not in _PLANS:
            return True
    return False
