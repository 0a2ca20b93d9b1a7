"""One posting under way: what the checks found in it so far, and which of them failed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from jdlint.checks.base import Case
from jdlint.checks.faults import Fault
from jdlint.linting.message import fill
from jdlint.linting.overlap import Found
from jdlint.linting.scope import applies, in_scope
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jdlint.checks.base import Hit
    from jdlint.checks.facts import Facts
    from jdlint.matching import Matches
    from jdlint.posting.posting import Posting
    from jdlint.ruleset.rule import Rule

_ADDRESS = Lazy(r" at 0x[0-9a-fA-F]+")
ANY_FAILURE: Final = (Exception, SystemExit)  # a stranger's check may raise anything, and must not end the run


class Look:
    """A posting, the patterns that matched in it by the number of their rule, and what rules said of it."""

    def __init__(self, posting: Posting, facts: Facts, matches: Mapping[int, Matches]) -> None:
        self.posting = posting
        self.facts = facts
        self.matches = matches
        self.found: list[Found] = []
        self.faults: list[Fault] = []
        self._applying: dict[int, bool] = {}

    def run(self, number: int, rule: Rule, reach: int) -> None:
        """Let one rule look; rules with the same `reach` apply to the same postings."""
        own = self.matches.get(number)
        try:
            if reach not in self._applying:
                self._applying[reach] = applies(rule.where, self.posting, self.facts)
            if self._applying[reach] and (own or not rule.check.on_matches):
                self.found.extend(found_by(rule, self.posting, rule.check.run(self._case(rule, own))))
        except ANY_FAILURE as error:
            self.faults.append(failed_check(rule.name, error))

    def _case(self, rule: Rule, matches: Matches | None) -> Case:
        where, own = rule.where, {} if matches is None else matches
        if not (where.sections or where.not_sections or where.silent_in):
            return Case(self.posting, self.facts, own)
        return Case(self.posting, self.facts, own, in_scope=partial(in_scope, where, self.posting))


def found_by(rule: Rule, posting: Posting, hits: Iterable[Hit]) -> Iterator[Found]:
    """The hits that count, each with its message.

    Raises ValueError where a check points outside the posting.
    """
    for hit in hits:
        start, end = hit.span
        if not 0 <= start <= end <= len(posting.source.text):
            raise ValueError(f"it found something at {start} to {end}, which is outside the posting")
        if in_scope(rule.where, posting, hit.span):
            yield Found(hit, rule, _message(rule, posting, hit))


def _message(rule: Rule, posting: Posting, hit: Hit) -> str:
    text = " ".join(posting.source.slice(hit.span).split())
    values: Mapping[str, object] = {"text": text, **hit.values}
    return fill(hit.message or rule.message, values)


def failed_check(name: str, error: BaseException) -> Fault:
    """The fault of a rule, or of a step, that raised this error."""
    told = " ".join(_ADDRESS.sub("", f"{type(error).__name__}: {error}").split())
    return Fault("failed-check", Span(0, 0), {"name": name, "error": told[:300]})
