"""What a check is: parameters from a rule file, and a way to find places in a posting."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from msgspec import Struct

from jdlint.matching import PatternSet
from jdlint.model import Strict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from jdlint.checks.facts import Facts
    from jdlint.checks.faults import Fault
    from jdlint.matching import Pattern
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

Severity = Literal["error", "warning", "info"]
Evidence = Literal["law", "study", "guideline", "convention"]


class Hit(Struct, frozen=True):
    """One place that a check found.

    `values` fill the `{slots}` of the rule's message (`{text}` is always there); what is not None replaces what the
    rule says. `replacements` are offered in this order. `safe` tells that the first may be put in without reading,
    `drop_in` that it fits in its place but wants reading; where neither holds they are shown and never put in. `key`
    stands for the words in the fingerprint where those change and the fault stays, as with a metric.
    """

    span: Span
    values: Mapping[str, object] = {}
    replacements: tuple[str, ...] = ()
    safe: bool = False
    drop_in: bool = False
    key: str | None = None
    message: str | None = None
    severity: Severity | None = None
    evidence: Evidence | None = None
    url: str | None = None


def _everywhere(span: Span) -> bool:
    del span
    return True


class Case(Struct, frozen=True):
    """What a check may look at: the posting, the facts about employer and place, and where its patterns matched.

    `faults` are what went wrong in the run itself; only a check that is `last` is given them. `in_scope` tells whether
    the rule's `[where]` lets it report a place; a check that counts places asks it first.
    """

    posting: Posting
    facts: Facts
    matches: Mapping[int, Sequence[Span]] = {}
    faults: Sequence[Fault] = ()
    in_scope: Callable[[Span], bool] = _everywhere


class Check(Strict):
    """Base of all checks. The fields of a subclass are its parameters, under `[check]` in a rule file."""

    name: ClassVar[str]
    """How rule files name it: `use = "<name>"`."""

    claims_words: ClassVar[bool] = False
    """Whether each hit is about its very words: where two of one family overlap, only the longer is reported."""

    on_matches: ClassVar[bool] = False
    """Whether it finds nothing where none of its patterns matches, so that it need not run there."""

    last: ClassVar[bool] = False
    """Whether it runs after all others, on what went wrong with them and with suppressions."""

    use: str

    def model_checked(self) -> None:
        """ValueError where `use` is the name of another check."""
        if self.use != self.name:
            raise ValueError(f"use is {self.use!r}, but this check is {self.name!r}")

    def patterns(self) -> Sequence[Pattern]:
        """The patterns to look for; `Case.matches` is keyed by their position here."""
        return ()

    @cached_property
    def ready(self) -> PatternSet:
        """The patterns, made once and kept with the check."""
        return PatternSet.of(self.patterns())

    def prepare(self) -> None:
        """Work out what can be worked out before a posting is there: it is kept with the bundled rules."""
        assert self.ready is not None  # noqa: S101 - reading it works it out

    def run(self, case: Case) -> Iterator[Hit]:
        """The places that this check finds, in any order."""
        raise NotImplementedError

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "name" not in cls.__dict__ and "name" in cls.__annotations__:
            raise TypeError(f"{cls.__name__} needs a name")
