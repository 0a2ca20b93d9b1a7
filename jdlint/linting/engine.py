"""From a posting to its report: run the rules, make findings, silence what is suppressed, say what went wrong."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from jdlint.checks.faults import Fault
from jdlint.linting.allow import without_allowed
from jdlint.linting.build import FindingMaker
from jdlint.linting.look import ANY_FAILURE, Look, failed_check
from jdlint.linting.overlap import without_overlaps
from jdlint.linting.report import Report
from jdlint.linting.suppressions.apply import Suppressions
from jdlint.posting.posting import Posting
from jdlint.posting.together import parts_of, read_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jdlint.checks.base import Severity
    from jdlint.checks.facts import Facts
    from jdlint.linting.finding import Finding
    from jdlint.linting.overlap import Found
    from jdlint.linting.run import RuleRun


class Engine(Struct, frozen=True, dict=True):
    """Rules made ready, with the facts and severities that hold for them. Has no state of its own.

    `names` are all names that a suppression may use, with the rules that each stands for; `allow` are words that are
    no finding; where `inline` is not set, suppressions in a posting do not count.
    """

    run: RuleRun
    facts: Facts
    severities: Mapping[str, Severity]
    names: Mapping[str, frozenset[str]]
    allow: tuple[str, ...] = ()
    inline: bool = True

    def reports(self, postings: Sequence[Posting]) -> list[Report]:
        """Everything that is to be said about each of these postings; never raises, whatever a check or a text does.

        The first of them shows which parts the rules ask for; the others are then read together.
        """
        first, rest = list(postings[:1]), list(postings[1:])
        reports = self._reports(first)
        if rest:
            read_together(rest, parts=parts_of(first[0]))
        return reports + self._reports(rest)

    def _reports(self, postings: Sequence[Posting]) -> list[Report]:
        begun = [self._begun(posting) for posting in postings]
        self.run.look([look for look in begun if isinstance(look, Look)])
        return [self._report(one) if isinstance(one, Look) else one for one in begun]

    def _begun(self, posting: Posting) -> Look | Report:
        try:
            return self.run.begin(posting, self.facts)
        except ANY_FAILURE as error:
            return self._unread(posting, error)

    def _report(self, look: Look) -> Report:
        try:
            return self._sorted_out(look)
        except ANY_FAILURE as error:
            return self._unread(look.posting, error)

    def _unread(self, posting: Posting, error: BaseException) -> Report:
        failed = failed_check("the reading of the posting", error)
        empty = Posting.from_text("", posting.source.path)
        found = self.run.tell(empty, self.facts, [failed])
        return Report(posting.source.path, tuple(self._made(empty, found)), (), _problems(posting, [failed]))

    def _sorted_out(self, look: Look) -> Report:
        posting = look.posting
        suppressions = Suppressions(
            posting, self.names, enabled=self.enabled, today=self.facts.today, inline=self.inline
        )
        maker = FindingMaker(posting, self.severities)
        found = without_overlaps(look.found)
        suppressions.take(maker.make(without_allowed(found, posting.source.text, self.allow)))
        early = [*look.faults, *_unreadable(posting), *suppressions.faults, *suppressions.expired()]
        for faults in (iter(early), suppressions.unused(of_unused=False), suppressions.unused(of_unused=True)):
            suppressions.take(maker.make(self.run.tell(posting, self.facts, list(faults))))
        kept, silent = sorted(suppressions.kept), tuple(suppressions.silent)
        return Report(posting.source.path, tuple(kept), silent, _problems(posting, look.faults))

    def tell(self, posting: Posting, faults: Sequence[Fault]) -> tuple[Finding, ...]:
        """What is to be said of faults that were noticed outside the posting."""
        return tuple(self._made(posting, self.run.tell(posting, self.facts, faults)))

    @cached_property
    def enabled(self) -> frozenset[str]:
        """The names of the rules that run."""
        return frozenset(rule.name for rule in self.run.rules)

    def _made(self, posting: Posting, found: Iterable[Found]) -> Iterable[Finding]:
        return FindingMaker(posting, self.severities).make(found)


def _unreadable(posting: Posting) -> Iterable[Fault]:
    """What is wrong with the front matter as a whole, at the line that says it."""
    front = posting.front_matter
    if front.problem:
        line, why = posting.source.line_span(front.problem_line), front.problem
        yield Fault("unreadable-front-matter", line, {"line": front.problem_line, "why": why})


def _problems(posting: Posting, failed: Iterable[Fault]) -> tuple[str, ...]:
    return tuple(f"{posting.source.path}: {fault.values['name']} failed: {fault.values['error']}" for fault in failed)
