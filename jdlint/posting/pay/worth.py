"""Which blocks are worth reading for pay: one pass over the text for what stands in or beside every amount of pay."""

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


def blocks_worth_reading(text: str, folded: bytes, blocks: Sequence[Block]) -> Sequence[int]:
    """The numbers of the blocks that may hold pay, in order; all others hold none."""
    if BAG in text:  # it stands for a word for pay
        return range(len(blocks))
    starts = [block.span.start for block in blocks]
    worth: set[int] = set()
    at = 0
    while found := _EVIDENCE.search(folded, at):
        start, at = found.span()
        number = bisect_right(starts, start) - 1
        if folded[start] == _UNKNOWN and not (text[start] in _SIGNS or text[start].isdecimal()):
            at = start + 1
        elif number >= 0 and found[0][:_PLAN] not in _PLANS:
            worth.update(_reaching(folded, blocks, number, start))
            at = max(start + 1, blocks[number].span.end)
    return sorted(worth)


def _reaching(folded: bytes, blocks: Sequence[Block], number: int, place: int) -> Iterator[int]:
    """The block that a place is in, and those before it on its line that end so near that words there count there."""
    while number >= 0:
        end = blocks[number].span.end
        if end + LOOK_AHEAD <= place or folded.find(b"\n", end, place) >= 0:
            return
        yield number
        number -= 1
