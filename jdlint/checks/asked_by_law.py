"""What a law asks a posting to say: pay, a description of benefits, or until when applications are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit, Severity
from jdlint.checks.duty import Ask, find_duties, severity_of, told
from jdlint.checks.pattern_text import IndexedText
from jdlint.checks.presence import has_section
from jdlint.matching import Pattern
from jdlint.model import Limits
from jdlint.posting.parts import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class AskedByLaw(Check):
    """The check `asked-by-law`: one finding at the title where the posting does not say what a law there asks for.

    It is said where the posting states pay (`ask = "pay"`), has a closing date (`ask = "deadline"`), a section of one
    of these `kinds`, or where a pattern of `words` matches. `{law}` in the message names statute, date and doubt.
    `known` is the severity where the law is well known but was not read at its source.
    """

    name: ClassVar[str] = "asked-by-law"

    ask: Ask
    kinds: tuple[SectionKind, ...] = ()
    words: Annotated[tuple[IndexedText, ...], Limits(max_length=200)] = ()
    known: Severity | None = None

    def patterns(self) -> Sequence[Pattern]:
        """The words that say it."""
        return [Pattern(text) for text in self.words]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit at the title, or none."""
        posting = case.posting
        if not posting.is_posting or self._is_said(case):
            return
        duties = find_duties(posting, case.facts, self.ask)
        if duties and not case.matches:
            yield Hit(posting_anchor(posting), {"law": told(duties)}, severity=severity_of(duties, known=self.known))

    def _is_said(self, case: Case) -> bool:
        posting = case.posting
        if self.ask == "pay":
            return bool(posting.pay)
        # Where no pay is stated the finding about that names all that the law asks for.
        said = self.ask == "deadline" and bool(posting.metadata.closes)
        return said or not posting.pay or has_section(posting, self.kinds)
