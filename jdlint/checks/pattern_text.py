"""Patterns as rule files write them: refused where they do not compile, or no index could find them."""

from __future__ import annotations

from typing import Annotated

from jdlint.matching import Pattern
from jdlint.model import Limits, Passes


def _compiles(text: str) -> str:
    Pattern(text).check(indexed=False)
    return text


def _is_found(text: str) -> str:
    Pattern(text).check()
    return text


PatternText = Annotated[str, Limits(min_length=1, max_length=2000), Passes(_compiles)]
"""A pattern that is looked for in some places only."""

IndexedText = Annotated[str, Limits(min_length=1, max_length=2000), Passes(_is_found)]
"""A pattern that is looked for in every posting: it needs a word or a letter that every match contains."""
