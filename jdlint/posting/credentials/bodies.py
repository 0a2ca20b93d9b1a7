"""A credential and who gives it, "board certified PMHNP through ANCC", are one: the body is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.credentials.named import Mention

_BODIES: Final = frozenset(["aanp", "ancc", "ascp", "bc-be", "icc", "nccpa-certification"])
_BESIDE: Final = Lazy(
    r" ?(?:[(-]|- |as |through |by |via )?(?:an? |the )?(?:board |nationally )?"
    r"(?:certified |certification )?(?:as )?(?:an? )?"
)
_ALSO: Final = Lazy(r" (?:or|and|and/or) |/")


def only_bodies(mentions: Sequence[Mention]) -> set[int]:
    """The numbers of the mentions that only say who certifies what stands beside them."""
    beside = {number for number in range(len(mentions)) if _is_beside_another(mentions, number)}
    return beside | {number - 1 for number in beside if number and _is_another_body(*mentions[number - 1 : number + 1])}


def _is_another_body(left: Mention, right: Mention) -> bool:
    return left.id in _BODIES and left.place is right.place and bool(_ALSO.fullmatch(_between(left, right)))


def _is_beside_another(mentions: Sequence[Mention], number: int) -> bool:
    here = mentions[number]
    if here.id not in _BODIES:
        return False
    pairs = ((mentions[at], mentions[at + 1]) for at in (number - 1, number) if 0 <= at < len(mentions) - 1)
    return any(_is_one(*pair) for pair in pairs)


def _is_one(left: Mention, right: Mention) -> bool:
    return left.place is right.place and left.id != right.id and bool(_BESIDE.fullmatch(_between(left, right)))


def _between(left: Mention, right: Mention) -> str:
    start = left.place.sentence.span.start
    return left.place.text[left.span.end - start : right.span.start - start]
