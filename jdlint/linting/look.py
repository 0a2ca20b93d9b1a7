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
    from collections.abc import Mapping

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
        self._bare = Case(posting, facts)  # all that most rules look at

    def run(self, number: int, rule: Rule, reach: int) -> None:
        """Let one rule look; rules with the same `reach` apply to the same postings."""
        own, check = self.matches.get(number), rule.check
        try:
            applying = self._applying.get(reach)
            if applying is None:
                applying = self._applying[reach] = applies(rule.where, self.posting, self.facts)
            if applying and (not check.on_matches or own):
                for hit in check.run(self._case(rule, own)):
                    self.found += found_at(rule, self.posting, hit)
        except ANY_FAILURE as error:
            self.faults.append(failed_check(rule.name, error))

    def _case(self, rule: Rule, own: Matches | None) -> Case:
        where = rule.where
        if where.sections or where.not_sections or where.silent_in:
            matches = {} if own is None else own
            return Case(self.posting, self.facts, matches, in_scope=partial(in_scope, where, self.posting))
        return self._bare if own is None else Case(self.posting, self.facts, own)


def found_at(rule: Rule, posting: Posting, hit: Hit) -> list[Found]:
    """The hit with its message, if it counts.

    Raises ValueError where a check points outside the posting.
    """
    start, end = hit.span.start, hit.span.end
    if not 0 <= start <= end <= len(posting.source.text):
        raise ValueError(f"it found something at {start} to {end}, which is outside the posting")
    return [Found(hit, rule, _message(rule, posting, hit))] if in_scope(rule.where, posting, hit.span) else []


def _message(rule: Rule, posting: Posting, hit: Hit) -> str:
    text = " ".join(posting.source.slice(hit.span).split())
    values: Mapping[str, object] = {"text": text, **hit.values}
    return fill(hit.message or rule.message, values)


def failed_check(name: str, error: BaseException) -> Fault:
    """The fault of a rule, or of a step, that raised this error."""
    told = " ".join(_ADDRESS.sub("", f"{type(error).__name__}: {error}").split())
    return Fault("failed-check", Span(0, 0), {"name": name, "error": told[:300]})
