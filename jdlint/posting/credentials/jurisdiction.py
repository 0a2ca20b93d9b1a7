"""The state or province that a mention of a credential names."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from jdlint.tables.read import read_table
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.credentials.named import Mention
    from jdlint.posting.credentials.place import Place
    from jdlint.text.span import Span

_LINK: Final = 40
_BEFORE: Final = 30
_AFTER: Final = 60
_GLUE: Final = Lazy(r"(?:, (?:or |and )?| or | and |/)(?:the )?")
_BESIDE: Final = Lazy(r"(?<![\w/])(?!OR|IN|ME|OK|HI|MD|PA|MA|DC|ND|MT|CT|MS|ID)([A-Z]{2}) $")
"""Postal letters right before a licence, "NJ driver's license", where they mean nothing else."""
_CODE: Final = Lazy(r"[A-Z]{2}\b")


@cache
def states() -> dict[str, str]:
    """Names of states and provinces in lower case, and the codes of ISO 3166-2."""
    return {name.lower(): code for code, name in read_table("licensure", "jurisdictions")["names"].items()}


@cache
def _name() -> re.Pattern[str]:
    """A name in lower case."""
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, states()), key=len, reverse=True))})\b")


@cache
def _letters() -> re.Pattern[str]:
    """Postal letters in brackets or behind a comma or "in"."""
    codes = "|".join(sorted(code[3:] for code in states().values() if code.startswith("US-")))
    return re.compile(rf"\b(?:(?<=[(,/] )|(?<=[(/])|(?<= in ))({codes})(?=[\s).,;/]|$)\b")


def names_a_state(text: str) -> bool:
    """Whether a text names a state or province anywhere."""
    return bool(_letters().search(text) or _name().search(text.lower()))


def named_jurisdictions(mentions: Sequence[Mention]) -> dict[Span, str]:
    """The code that each mention names, where it names one; mentions in a row share what stands behind the last."""
    codes: dict[Span, str] = {}
    for chain in _chains(mentions):
        code = _code_of(chain)
        if code:
            codes.update((mention.span, code) for mention in chain)
    return codes


def _chains(mentions: Sequence[Mention]) -> list[list[Mention]]:
    chains: list[list[Mention]] = []
    for mention in mentions:
        last = chains[-1][-1] if chains else None
        if last and last.place is mention.place and mention.span.start - last.span.end <= _LINK:
            chains[-1].append(mention)
        else:
            chains.append([mention])
    return chains


def _code_of(chain: Sequence[Mention]) -> str | None:
    place = chain[0].place
    offset = place.sentence.span.start
    first, last = max(0, chain[0].span.start - offset - _BEFORE), chain[-1].span.end - offset + _AFTER
    beside = _BESIDE.search(place.text, first, chain[0].span.start - offset)
    if beside and f"US-{beside[1]}" in states().values():
        return f"US-{beside[1]}"
    name, letters = _name().search(place.lower, first, last), _letters().search(place.text, first, last)
    if letters and not (name and name.start() < letters.start()):
        return _alone(place, f"US-{letters[1]}", letters.end())
    return _alone(place, states()[name[0]], name.end()) if name else None


def _alone(place: Place, code: str, end: int) -> str | None:
    """The code of the place that ends there, or None where another one follows: a list of them is no single one."""
    glue = _GLUE.match(place.text, end)
    name = _name().match(place.lower, glue.end()) if glue else None
    letters = _CODE.match(place.text, glue.end()) if glue else None
    following = states()[name[0]] if name else f"US-{letters[0]}" if letters else code
    if following not in states().values():
        return code
    if code == "US-WA" and following == "US-DC":
        return following
    return code if following == code else None
