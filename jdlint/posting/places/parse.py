"""Place texts as places: "Denver, CO; Remote" names one, "Spain, Portugal" two, "Portland" none that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from jdlint.posting.places.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.posting.places.tokens import Token

_MOST_UNKNOWN: Final = 3


class Place(Struct, frozen=True, gc=False):
    """One place in a text: from `start` to `end`, its code where it is known, and its city where one is named."""

    start: int
    end: int
    code: str | None
    locality: str = ""


def parse_places(text: str, start: int, end: int) -> list[Place]:
    """The places that a place text names, in order; words that are no known place are left out."""
    return places_of(read_tokens(text, start, end))


def places_of(read: Iterable[Token]) -> list[Place]:
    """The same for the tokens of a place text."""
    tokens = [token for token in read if token.kind not in ("remote", "post-code")]
    return [place for group in groups_of(tokens) for place in place_of(group, tokens)]


def groups_of(read: Sequence[Token]) -> Iterator[list[Token]]:
    """The runs of names that make one place: a name, then the region and the country that hold it."""
    tokens = [_as_country(last, token) for last, token in zip((None, *read), read, strict=False)]
    group: list[Token] = []
    for token in tokens:
        if group and not _belongs(group, token):
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _belongs(group: Sequence[Token], token: Token) -> bool:
    if token.breaks:
        return False
    last = group[-1]
    if token.kind == "region" or (token.kind == "ambiguous" and last.kind in ("city", "unknown")):
        return last.kind in ("city", "unknown", "ambiguous") or (last.kind == "region" and last.code == token.code)
    if token.kind == "country":
        return last.kind in ("unknown", "ambiguous") or last.code[:2] == token.code
    if token.kind == "city":
        return last.kind == "unknown" and len(group) == 1 and not last.text.istitle()
    return token.kind == "unknown" and last.kind == "unknown"


def _as_country(last: Token | None, token: Token) -> Token:
    """A short form behind a city abroad is its country: "Berlin, DE"; a state may hold a city of any name."""
    abroad = last is not None and last.kind == "city" and last.code[:2] == token.text != token.code[:2]
    return replace(token, kind="country", code=token.text) if abroad and token.kind == "region" else token


def place_of(group: Sequence[Token], tokens: Sequence[Token]) -> Iterator[Place]:
    """The place that a group of names makes, if it makes one; `tokens` are all names beside it."""
    first, last = group[0], group[-1]
    code = _code(group, tokens)
    city = next((t.name for t in group if t.kind == "city"), "")
    if sum(token.kind == "unknown" for token in group) > _MOST_UNKNOWN:
        return
    locality = city or (first.text if first.kind in ("unknown", "ambiguous") and len(group) > 1 else "")
    if code:
        yield Place(first.start, last.end, code, locality)


def _code(group: Sequence[Token], tokens: Sequence[Token]) -> str | None:
    for kind in ("region", "city", "country"):
        found = next((token.code for token in group if token.kind == kind), None)
        if found:
            return found
    unclear = next((token for token in group if token.kind == "ambiguous"), None)
    if unclear is None:
        return None
    country = unclear.code[:2]
    others = [token.code[:2] for token in tokens if token.code and token is not unclear]
    in_company = country in others or (len(group) > 1 and not others)
    return unclear.code if in_company else None
