"""One posting under many rules: one pass for all patterns, then each check, then findings in order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jdlint.checks.base import Case, Hit
from jdlint.linting.finding import Finding
from jdlint.linting.fingerprint import fingerprint
from jdlint.matching import PatternIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jdlint.checks.base import Severity
    from jdlint.checks.facts import Facts
    from jdlint.posting.posting import Posting
    from jdlint.ruleset.rule import Rule
    from jdlint.text.span import Span


@dataclass(frozen=True)
class RuleRun:
    """Rules made ready to run: all their patterns in one index."""

    rules: tuple[Rule, ...]
    severities: Mapping[str, Severity]
    index: PatternIndex
    owners: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, rules: Sequence[Rule], severities: Mapping[str, Severity]) -> RuleRun:
        """Index the patterns of all rules; `severities` overrides those of the rules by name."""
        owned = [
            ((number, place), pattern)
            for number, rule in enumerate(rules)
            for place, pattern in enumerate(rule.check.patterns())
        ]
        index = PatternIndex([pattern for _, pattern in owned])
        return cls(tuple(rules), severities, index, tuple(owner for owner, _ in owned))

    def findings(self, posting: Posting, facts: Facts) -> Iterator[Finding]:
        """All findings of all rules, sorted by place."""
        matches = self._matches(posting)
        hits = [
            (hit, rule)
            for number, rule in enumerate(self.rules)
            if _applies(rule, posting)
            for hit in rule.check.run(Case(posting, facts, matches.get(number, {})))
            if _in_scope(rule, posting, hit)
        ]
        hits.sort(key=lambda pair: (pair[0].span, pair[1].name))
        seen: Counter[tuple[str, str | None, str]] = Counter()
        for hit, rule in hits:
            yield self._finding(posting, rule, hit, seen)

    def _matches(self, posting: Posting) -> dict[int, dict[int, Sequence[Span]]]:
        blocks = [block.span for block in posting.blocks if block.kind != "code"]
        by_rule: dict[int, dict[int, Sequence[Span]]] = {}
        for number, spans in self.index.find(posting.folded, blocks).items():
            rule, place = self.owners[number]
            by_rule.setdefault(rule, {})[place] = spans
        return by_rule

    def _finding(self, posting: Posting, rule: Rule, hit: Hit, seen: Counter[tuple[str, str | None, str]]) -> Finding:
        source = posting.source
        text = source.slice(hit.span)
        section = posting.section_at(hit.span.start)
        kind = section.kind if section else None
        key = (rule.name, kind, " ".join(text.split()).lower())
        seen[key] += 1
        message = (hit.message or rule.message).format_map({"text": " ".join(text.split()), **hit.values})
        line, column = source.position(hit.span.start)
        end_line, end_column = source.position(hit.span.end)
        return Finding(
            source.path, hit.span.start, hit.span.end, rule.name, rule.family,
            self.severities.get(rule.name) or hit.severity or rule.severity, message,
            line, column, end_line, end_column, text, kind, hit.replacements, hit.safe,
            hit.evidence or rule.evidence, hit.url or rule.url, fingerprint(*key, seen[key]),
        )  # fmt: skip


def _applies(rule: Rule, posting: Posting) -> bool:
    languages = rule.where.languages
    return not languages or posting.language in (*languages, "und")


def _in_scope(rule: Rule, posting: Posting, hit: Hit) -> bool:
    where = rule.where
    if where.sections or where.not_sections:
        section = posting.section_at(hit.span.start)
        kind = section.kind if section else "other"
        if kind in where.not_sections or (where.sections and kind not in where.sections):
            return False
    return not (where.silent_in and posting.contexts.any(where.silent_in, hit.span))
