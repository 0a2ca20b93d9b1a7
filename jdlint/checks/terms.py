"""Words and phrases: finds the terms that a rule lists, except in the company that makes them harmless."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from jdlint.checks.base import Case, Check, Hit, PatternText, Severity
from jdlint.matching import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.text.span import Span


class Term(BaseModel):
    """One term: its patterns, where it is harmless, and what to write instead.

    `replace` maps a form, in lower case, to the word that may stand in its place; `suggest` is shown and never put in.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    find: tuple[PatternText, ...] = Field(min_length=1)
    sensitive: bool = False
    unless: tuple[PatternText, ...] = ()
    unless_in_sentence: tuple[PatternText, ...] = ()
    needs_in_sentence: tuple[PatternText, ...] = ()
    replace: dict[str, str] = Field(default_factory=dict)
    suggest: tuple[str, ...] = ()
    severity: Severity | None = None
    message: str | None = None

    @model_validator(mode="after")
    def _patterns_compile(self) -> Term:
        for text in (*self.find, *self.unless, *self.unless_in_sentence, *self.needs_in_sentence):
            Pattern(text, self.sensitive).check()
        return self


class Terms(Check):
    """The check `terms`."""

    name: ClassVar[str] = "terms"

    terms: tuple[Term, ...] = Field(min_length=1)

    @cached_property
    def _finders(self) -> list[tuple[Term, Pattern]]:
        return [(term, Pattern(text, term.sensitive)) for term in self.terms for text in term.find]

    def patterns(self) -> Sequence[Pattern]:
        """The patterns of all terms."""
        return [pattern for _, pattern in self._finders]

    def run(self, case: Case) -> Iterator[Hit]:
        """Every match of a term that stands in no harmless company."""
        for number, spans in case.matches.items():
            term = self._finders[number][0]
            for span in spans:
                if not _is_harmless(term, case, span):
                    yield _hit(term, case, span)


def _is_harmless(term: Term, case: Case, span: Span) -> bool:
    sentence = case.posting.sentence_at(span.start)
    around = sentence.span if sentence else span
    folded = case.posting.folded

    def occurs(texts: Sequence[str]) -> bool:
        return any(Pattern(text, term.sensitive).search(folded, around) for text in texts)

    overlapping = (Pattern(text, term.sensitive).find(folded, around) for text in term.unless)
    if any(found.overlaps(span) for spans in overlapping for found in spans):
        return True
    if occurs(term.unless_in_sentence):
        return True
    return bool(term.needs_in_sentence) and not occurs(term.needs_in_sentence)


def _hit(term: Term, case: Case, span: Span) -> Hit:
    text = " ".join(case.posting.source.slice(span).split())
    swap = term.replace.get(text.lower().replace("’", "'"))
    swap = _like(text, swap) if swap else None
    offered = (swap, *term.suggest) if swap else term.suggest
    return Hit(
        span, {"instead": _listed(offered)}, offered, safe=bool(swap), message=term.message, severity=term.severity
    )


def _like(found: str, replacement: str) -> str:
    """The replacement in the case of what it replaces."""
    if len(found) > 1 and found.isupper():
        return replacement.upper()
    return replacement[:1].upper() + replacement[1:] if found[:1].isupper() else replacement


def _listed(words: Sequence[str]) -> str:
    quoted = [f"“{word}”" for word in words[:3]]
    return " or ".join(quoted) or "other words"
