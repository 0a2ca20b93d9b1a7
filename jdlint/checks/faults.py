"""What went wrong in the run itself: checks that failed, what cannot be read, and suppressions that do nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from msgspec import Struct

from jdlint.checks.base import Case, Check, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jdlint.text.span import Span

FaultKind = Literal[
    "failed-check",
    "unreadable-front-matter",
    "bare-suppression",
    "malformed-suppression",
    "unknown-suppression",
    "expired-suppression",
    "unused-suppression",
    "unexplained-suppression",
]


class Fault(Struct, frozen=True):
    """One thing that went wrong, where the posting holds its cause, and what fills the message of its rule."""

    kind: FaultKind
    span: Span
    values: Mapping[str, object] = {}


class Faults(Check):
    """The check `faults`: turns what the linter noticed about its own run into findings."""

    name: ClassVar[str] = "faults"
    last: ClassVar[bool] = True

    about: FaultKind

    def run(self, case: Case) -> Iterator[Hit]:
        """Every fault of the kind that the rule is about."""
        for fault in case.faults:
            if fault.kind == self.about:
                yield Hit(fault.span, fault.values, key=str(fault.values.get("name", "")) or None)
