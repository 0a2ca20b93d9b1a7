"""A term: the words to look for, the company in which they are harmless, and what to write instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Final

from jdlint.checks.base import Severity
from jdlint.checks.pattern_text import IndexedText, PatternText
from jdlint.matching import Pattern
from jdlint.model import NO_ENTRIES, Limits, Strict
from jdlint.posting.contexts import ContextName

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMPANY: Final = ("unless", "unless_in_sentence", "unless_near", "needs", "needs_in_sentence")


class Term(Strict):
    """One entry under `[[check.terms]]` in a rule file.

    A match counts unless one of `unless` overlaps it, one of `unless_in_sentence` stands in its sentence, one of
    `unless_near` within 300 characters, or, with `unless_negated`, "not", "without" or the like shortly before it.
    Where there are `needs`, one must overlap the match; of `needs_in_sentence`, one must stand in its sentence.
    `fires_in` names contexts in which this term counts though others do not.

    `replace` maps a form, in lower case, to the word that may stand in its place, without reading unless `safe` is
    false; `suggest` is what else may. `advice` is shown and never put in.
    """

    find: Annotated[tuple[IndexedText, ...], Limits(min_length=1)]
    sensitive: bool = False
    unless: tuple[PatternText, ...] = ()
    unless_in_sentence: tuple[PatternText, ...] = ()
    unless_near: tuple[PatternText, ...] = ()
    unless_negated: bool = False
    needs: tuple[PatternText, ...] = ()
    needs_in_sentence: tuple[PatternText, ...] = ()
    fires_in: tuple[ContextName, ...] = ()
    replace: dict[str, str] = NO_ENTRIES
    safe: bool = True
    suggest: tuple[str, ...] = ()
    advice: str = ""
    severity: Severity | None = None
    message: str | None = None

    @cached_property
    def company(self) -> dict[str, tuple[bytes, ...]]:
        """The expressions of `unless`, `needs` and their kin, by the name of the field, where there are any."""
        told = {name: getattr(self, name) for name in _COMPANY}
        return {name: self._expressions(texts) for name, texts in told.items() if texts}

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """What to look for."""
        return tuple(Pattern(text, self.sensitive) for text in self.find)

    def _expressions(self, texts: Iterable[str]) -> tuple[bytes, ...]:
        return tuple(Pattern(text, self.sensitive).expression for text in texts)
