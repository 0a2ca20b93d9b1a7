"""A credential and who gives it, "board certified PMHNP through ANCC", are one: the body is left out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.credentials.named import Mention

_BOARD: Final = "bc-be"
_BODIES: Final = frozenset(["aanp", "ancc", "ascp", "icc", "nccpa-certification"])
_BESIDE: Final = Lazy(
    r" ?(?:[(-]|- |as |through |by |via )?(?:an? |the )?(?:board |nationally )?"
    r"(?:certified |certification )?(?:as )?(?:an? )?"
)
_ALSO: Final = Lazy(r" (?:or|and|and/or) |/")


def only_bodies(mentions: Sequence[Mention]) -> set[int]:
    """The numbers of the mentions that only say who certifies what stands beside them."""
    pairs = [pair for pair in pairwise(range(len(mentions))) if mentions[pair[0]].place is mentions[pair[1]].place]
    bodies = {_body(mentions, *pair) for pair in pairs if _BESIDE.fullmatch(_between(*(mentions[n] for n in pair)))}
    also = {left for left, right in pairs if right in bodies and _is_another_body(mentions[left], mentions[right])}
    return {number for number in bodies | also if number is not None}


def _body(mentions: Sequence[Mention], left: int, right: int) -> int | None:
    """Which of two that stand together is the body of the other; the board of a physician is, "board certified" not."""
    if mentions[left].id == mentions[right].id:
        return None
    for number, other in ((left, right), (right, left)):
        if _certifies(mentions[number], mentions[other]):
            return number
    return None


def _certifies(body: Mention, other: Mention) -> bool:
    if _BOARD in (body.id, other.id):
        physician = _is_of_physicians(body) or _is_of_physicians(other)
        return physician == (other.id == _BOARD)
    return body.id in _BODIES


def _is_of_physicians(mention: Mention) -> bool:
    return mention.id != _BOARD and mention.row is not None and mention.row.family == "physician"


def _is_another_body(left: Mention, right: Mention) -> bool:
    return left.id in _BODIES and bool(_ALSO.fullmatch(_between(left, right)))


def _between(left: Mention, right: Mention) -> str:
    return left.place.between(left.span.end, right.span.start)
