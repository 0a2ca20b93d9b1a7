"""A posting whose closing date has passed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.closing_dates import CLOSING, OPENING, closing_dates
from jdlint.matching import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.posting import Posting

_STATES: Final = frozenset(["state", "status", "job-status", "posting-status"])
_SHUT: Final = frozenset(["closed", "filled", "archived", "expired", "inactive", "solved", "withdrawn"])
_OPEN_END: Final = Pattern(
    r"until( the (position|post|role|job) is)? filled|open continuously|continuous recruitment|rolling basis"
)


class ClosedPosting(Check):
    """The check `closed-posting`: the last closing date, where it has passed.

    Silent where today's date is not told, and where a posting is open until filled or its fields say that it is shut.
    """

    name: ClassVar[str] = "closed-posting"

    def patterns(self) -> Sequence[Pattern]:
        """What announces a closing date, and what takes it back."""
        return (*CLOSING, OPENING, _OPEN_END)

    def run(self, case: Case) -> Iterator[Hit]:
        """The last closing date that the posting states, where it has passed."""
        if case.facts.today is None or case.matches.get(len(CLOSING) + 1) or _is_shut(case.posting):
            return
        last = max(closing_dates(case), key=lambda found: found.latest, default=None)
        if last and last.latest < case.facts.today:
            yield Hit(last.span)


def _is_shut(posting: Posting) -> bool:
    """Whether the front matter says that the posting is taken down, which its site then does."""
    fields = posting.front_matter.fields
    return any(field.key in _STATES and field.value.strip(" '\"").lower() in _SHUT for field in fields)
