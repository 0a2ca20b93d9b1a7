"""Postings under many rules: one pass for all patterns, then each check; one that fails is told, the rest go on."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct

from jdlint.checks.base import Case
from jdlint.linting.look import Look, found_at
from jdlint.linting.overlap import without_overlaps
from jdlint.linting.scope import applies
from jdlint.matching import PatternIndex, PatternSet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.checks.facts import Facts
    from jdlint.checks.faults import Fault
    from jdlint.linting.overlap import Found
    from jdlint.posting.posting import Posting
    from jdlint.ruleset.rule import Rule


class RuleRun(Struct, frozen=True, dict=True):
    """Rules made ready to run: all their patterns in one index."""

    rules: tuple[Rule, ...]
    index: PatternIndex

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> RuleRun:
        """Index the patterns of all rules."""
        return cls(tuple(rules), PatternIndex(PatternSet() if rule.check.last else rule.check.ready for rule in rules))

    def begin(self, posting: Posting, facts: Facts) -> Look:
        """Find where the patterns of all rules match."""
        return Look(posting, facts, self.index.look(posting.searched))

    def look(self, looks: Sequence[Look]) -> None:
        """Let each rule look at each of these postings, one rule after the other.

        Going by rules, not by postings, keeps what a rule needs in the processor's caches.
        """
        matching: dict[int, list[Look]] = defaultdict(list)
        for look in looks:
            for number in look.matches:
                matching[number].append(look)
        for number in sorted({*self._always, *matching}):
            rule, reach = self.rules[number], self._reaches[number]
            for look in looks if number in self._always else matching[number]:
                look.run(number, rule, reach)

    @cached_property
    def _always(self) -> frozenset[int]:
        """The rules that run whether or not one of their patterns matches."""
        checks = enumerate(rule.check for rule in self.rules)
        return frozenset(number for number, check in checks if not (check.last or check.on_matches))

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
        told = [found_at(rule, posting, hit) for rule in last for hit in rule.check.run(case)]
        return without_overlaps(chain.from_iterable(told))
