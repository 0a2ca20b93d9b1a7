"""Which findings stay: each is held against the suppressions of its posting, and these against the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.checks.faults import Fault
from jdlint.linting.finding import Suppressed
from jdlint.linting.suppressions.in_comments import CommentReader
from jdlint.linting.suppressions.in_front_matter import read_front_matter_suppressions
from jdlint.linting.suppressions.silencers import Silencers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from jdlint.linting.finding import Finding
    from jdlint.linting.suppressions.suppression import Suppression
    from jdlint.posting.posting import Posting

_UNUSED: Final = "unused-suppression"


class Suppressions:
    """The suppressions of one posting, and which of them were of use.

    `enabled` are the rules that run: a suppression of others is not called unused. Where `inline` is not set, none is
    read.
    """

    def __init__(
        self,
        posting: Posting,
        known: Mapping[str, frozenset[str]],
        *,
        enabled: frozenset[str],
        today: date | None,
        inline: bool = True,
    ) -> None:
        in_comments, faults = CommentReader(posting, known).read() if inline else ([], [])
        in_front_matter, more_faults = read_front_matter_suppressions(posting, known) if inline else ([], [])
        self.faults = [*faults, *more_faults]
        self.kept: list[Finding] = []
        self.silent: list[Suppressed] = []
        self._enabled = enabled
        self._all = [*in_comments, *in_front_matter]
        self._expired = {id(one) for one in self._all if one.until and today and one.until < today}
        self._used: set[int] = set()
        self._silencers = Silencers([one for one in self._all if id(one) not in self._expired])

    def take(self, findings: Iterable[Finding]) -> None:
        """Sort findings into those that stay, `kept`, and those that do not, `silent`."""
        for finding in findings:
            holding = self._silencers.holding(finding) if self._all else []
            self._used.update(map(id, holding))
            if holding:
                self.silent.append(Suppressed(finding, "in-source", holding[0].reason))
            else:
                self.kept.append(finding)

    def expired(self) -> Iterator[Fault]:
        """Those that no longer hold."""
        for one in self._all:
            if id(one) in self._expired:
                yield Fault("expired-suppression", one.place, {"name": one.name, "until": one.until})

    def unused(self, *, of_unused: bool) -> Iterator[Fault]:
        """Those that silenced nothing: first all but those that may silence this very finding, then these."""
        for one in self._all:
            if id(one) in self._used or id(one) in self._expired or not one.rules & self._enabled:
                continue
            if (_UNUSED in one.rules) is of_unused:
                yield Fault(_UNUSED, one.place, {"name": one.name, "why": _why_unused(one)})


def _why_unused(one: Suppression) -> str:
    if one.at == ():
        return "the phrase is not there"
    if one.verb == "ignore":
        return "there is no such finding on this line; “ignore-next” speaks for the line below"
    return "there is no such finding where it holds"
