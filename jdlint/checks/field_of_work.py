"""A field of work, such as care or finance: whether the job of a posting lies in it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Final

from jdlint.checks.licences.title import job_title
from jdlint.checks.pattern_text import PatternText
from jdlint.matching import Pattern
from jdlint.model import Limits, Strict
from jdlint.posting.credentials import credential_row
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.posting.parts import Credential
    from jdlint.posting.posting import Posting

_KINDS: Final = frozenset(["license", "registration"])
_SENTENCE_ENDS: Final = (".", "!", "?", ":")


class FieldOfWork(Strict):
    """What names the field: `titles` of its jobs, but for those of `unless`, and `families` of licences asked for.

    A driving licence does not count, as much other work asks for one.
    """

    titles: Annotated[tuple[PatternText, ...], Limits(min_length=1)]
    unless: Annotated[tuple[PatternText, ...], Limits(min_length=1)]
    families: tuple[str, ...] = ()

    @cached_property
    def _named(self) -> Pattern:
        return Pattern.of_any(self.titles)

    @cached_property
    def _excluded(self) -> Pattern:
        return Pattern.of_any(self.unless)

    def prepare(self) -> None:
        """Work out what can be worked out before a posting is there."""
        assert self._named.expression  # noqa: S101 - reading it works it out
        assert self._excluded.expression  # noqa: S101 - as above

    def holds(self, posting: Posting) -> bool:
        """Whether the title says that the job lies in the field, or what it asks for does."""
        if any(map(self._is_of_the_field, posting.credentials if self.families else ())):
            return True
        title = job_title(posting)
        if title.endswith(_SENTENCE_ENDS):
            return False
        folded, whole = fold(title), Span(0, len(title))
        return bool(self._named.search(folded, whole) and not self._excluded.search(folded, whole))

    def _is_of_the_field(self, credential: Credential) -> bool:
        row = credential_row(credential.id)
        if row is None or row.id == "drivers-license" or credential.strength == "preferred":
            return False
        return row.kind in _KINDS and row.family in self.families
