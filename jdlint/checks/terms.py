"""Words and phrases: finds the terms that a rule lists, except in the company that makes them harmless."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from msgspec import Struct

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.company import is_harmless
from jdlint.checks.offer import offer
from jdlint.checks.term import Term
from jdlint.model import Limits
from jdlint.posting.contexts import ContextName
from jdlint.text.taken import Taken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.checks.base import Severity
    from jdlint.matching import Pattern
    from jdlint.text.span import Span

SILENT_IN: Final[tuple[ContextName, ...]] = ("equal-opportunity", "quotation", "name")
"""Where no term counts unless it says so itself in `fires_in`."""

_OFTEN: Final = {0: "", 1: " (it stands here twice)"}


class _Match(Struct, frozen=True, order=True, gc=False):
    """Where a term was found, and the number of the term."""

    span: Span
    term: int


class Terms(Check):
    """The check `terms`.

    `report`: `each` match; the first in a `sentence`; or the first of a term in the `posting`, with how often it stands
    there, if more than once (`{times}` in the message). `eased_in`: contexts, such as a stated legal requirement, in
    which a finding is no more than an info. Where a sentence holds matches of several severities, infos give way.
    """

    name: ClassVar[str] = "terms"
    on_matches: ClassVar[bool] = True
    claims_words: ClassVar[bool] = True

    terms: Annotated[tuple[Term, ...], Limits(min_length=1)]
    report: Literal["each", "sentence", "posting"] = "each"
    eased_in: tuple[ContextName, ...] = ()

    @cached_property
    def _owners(self) -> tuple[int, ...]:
        """The number of the term that each pattern is of."""
        return tuple(number for number, term in enumerate(self.terms) for _ in term.find)

    def patterns(self) -> Sequence[Pattern]:
        """The patterns of all terms."""
        return [pattern for term in self.terms for pattern in term.patterns]

    def prepare(self) -> None:
        """As for every check, and the company of all terms."""
        super().prepare()
        for term in self.terms:
            assert term.company is not None  # noqa: S101 - reading it works it out

    def run(self, case: Case) -> Iterator[Hit]:
        """Every match of a term that stands in no harmless company and no silent context."""
        groups: dict[object, list[_Match]] = {}
        for match in self._gravest(sorted(self._found(case)), case):
            groups.setdefault(self._group(match, case), []).append(match)
        for match, *others in groups.values():
            times = _OFTEN.get(len(others), f" (it stands here {len(others) + 1} times)")
            severity = self._severity(match, case)
            yield offer(self.terms[match.term], case.posting, match.span, times=times, severity=severity)

    def _found(self, case: Case) -> Iterator[_Match]:
        """The matches that count; where several overlap, the longest."""
        every = [_Match(span, self._owners[number]) for number, spans in case.matches.items() for span in spans]
        taken = Taken()
        for match in sorted(every, key=lambda match: (match.span.start - match.span.end, match)):
            if taken.take(match.span) and self._counts(match, case):
                yield match

    def _counts(self, match: _Match, case: Case) -> bool:
        term = self.terms[match.term]
        silent = [name for name in SILENT_IN if name not in term.fires_in]
        return (
            case.in_scope(match.span)
            and not is_harmless(term, case.posting, match.span)
            and not case.posting.contexts.any(silent, match.span)
        )

    def _gravest(self, matches: Sequence[_Match], case: Case) -> list[_Match]:
        """The matches without the infos that stand in one sentence with something graver."""
        graver = {_sentence(m, case) for m in matches if self.terms[m.term].severity != "info"}
        return [m for m in matches if self.terms[m.term].severity != "info" or _sentence(m, case) not in graver]

    def _group(self, match: _Match, case: Case) -> object:
        if self.report == "posting":
            return match.term
        return _sentence(match, case) if self.report == "sentence" else match

    def _severity(self, match: _Match, case: Case) -> Severity | None:
        if self.eased_in and case.posting.contexts.any(self.eased_in, match.span):
            return "info"
        return self.terms[match.term].severity


def _sentence(match: _Match, case: Case) -> int:
    """Where the sentence of a match starts."""
    sentence = case.posting.sentence_at(match.span.start)
    return sentence.span.start if sentence else match.span.start
