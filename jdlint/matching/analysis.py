"""What is worked out of a pattern once: what every match holds, and what the engine compiles."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jdlint.matching import atoms
from jdlint.matching.expression import expression
from jdlint.matching.syntax import Node, PatternSyntaxError, parse
from jdlint.text.folding import fold

if TYPE_CHECKING:
    from jdlint.matching.atoms import Key


def keys_of(text: str) -> tuple[Key, ...]:
    """What must be in a text for the pattern to match there; see `jdlint.matching.atoms`.

    Raises PatternSyntaxError where the pattern is none or can match without any word or sign.
    """
    found = atoms.keys(_node(text))
    if not found:
        raise PatternSyntaxError(f"{text!r} needs a word or a letter that every match contains")
    return found


def expression_of(text: str, *, sensitive: bool) -> bytes:
    """What the engine compiles.

    Raises PatternSyntaxError where the pattern is none.
    """
    return expression(_plain(text), _node(text), sensitive=sensitive)


@lru_cache(maxsize=16)
def _node(text: str) -> Node:
    return parse(_plain(text))


def _plain(text: str) -> str:
    """The pattern as postings are folded.

    Raises PatternSyntaxError for letters that a folded text cannot hold.
    """
    plain = fold(text).decode("latin-1")
    for written, folded in zip(text, plain, strict=True):
        if folded == "?" != written:
            raise PatternSyntaxError(f"{text!r} holds {written!r}, which patterns cannot look for; leave it out")
    return plain
