"""One posting under many rules: one pass for all patterns, then each check; one that fails is told, the rest go on."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.checks.base import Case
from jdlint.checks.faults import Fault
from jdlint.linting.message import fill
from jdlint.linting.overlap import Found, without_overlaps
from jdlint.linting.scope import applies, in_scope
from jdlint.matching import PatternIndex, PatternSet
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jdlint.checks.base import Hit
    from jdlint.checks.facts import Facts
    from jdlint.matching import Matches
    from jdlint.posting.posting import Posting
    from jdlint.ruleset.rule import Rule

_ADDRESS = Lazy(r" at 0x[0-9a-fA-F]+")
ANY_FAILURE: Final = (Exception, SystemExit)  # a stranger's check may raise anything, and must not end the run


class RuleRun(Struct, frozen=True, dict=True):
    """Rules made ready to run: all their patterns in one index."""

    rules: tuple[Rule, ...]
    index: PatternIndex

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> RuleRun:
        """Index the patterns of all rules."""
        return cls(tuple(rules), PatternIndex(PatternSet() if rule.check.last else rule.check.ready for rule in rules))

    def look(self, posting: Posting, facts: Facts) -> tuple[list[Found], list[Fault]]:
        """What all checks found, sorted by place and without overlaps, and which of them failed."""
        matches = self.index.look(posting.searched)
        found: list[Found] = []
        faults: list[Fault] = []
        applying: dict[int, bool] = {}
        for number in sorted({*self._always, *matches}):
            rule, reach = self.rules[number], self._reaches[number]
            try:
                if reach not in applying:
                    applying[reach] = applies(rule.where, posting, facts)
                own = matches.get(number)
                if applying[reach] and (own or not rule.check.on_matches):
                    found.extend(_found(rule, posting, rule.check.run(_case(rule, posting, facts, own))))
            except ANY_FAILURE as error:
                faults.append(failed_check(rule.name, error))
        return without_overlaps(found), faults

    @cached_property
    def _always(self) -> list[int]:
        """The rules that run whether or not one of their patterns matches."""
        checks = enumerate(rule.check for rule in self.rules)
        return [number for number, check in checks if not (check.last or check.on_matches)]

    @cached_property
    def _reaches(self) -> list[int]:
        """A number for each rule, the same for all that apply to the same postings."""
        numbers: dict[tuple[tuple[str, ...], ...], int] = {}
        wheres = (rule.where for rule in self.rules)
        return [numbers.setdefault((w.languages, w.jurisdictions, w.roles), len(numbers)) for w in wheres]

    def tell(self, posting: Posting, facts: Facts, faults: Sequence[Fault]) -> list[Found]:
        """What the last rules say of what went wrong in the run."""
        if not faults:
            return []
        last = [rule for rule in self.rules if rule.check.last and applies(rule.where, posting, facts)]
        case = Case(posting, facts, faults=faults)
        return without_overlaps([one for rule in last for one in _found(rule, posting, rule.check.run(case))])


def _case(rule: Rule, posting: Posting, facts: Facts, matches: Matches | None) -> Case:
    where, own = rule.where, {} if matches is None else matches
    if not (where.sections or where.not_sections or where.silent_in):
        return Case(posting, facts, own)
    return Case(posting, facts, own, in_scope=partial(in_scope, where, posting))


def _found(rule: Rule, posting: Posting, hits: Iterable[Hit]) -> Iterator[Found]:
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
