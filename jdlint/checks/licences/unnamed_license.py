"""A licence or registration that is demanded and never named."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.named_beside import is_named_beside
from jdlint.checks.licences.occupations import occupation_of
from jdlint.checks.licences.title import job_title
from jdlint.posting.block import first_heading
from jdlint.posting.credentials import credential_row
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.posting.parts import Credential
    from jdlint.posting.posting import Posting

_UNNAMED: Final = frozenset(["license", "state-license", "registration"])
_FEW: Final = 2
_NAMING: Final = frozenset(["license", "registration"])


class UnnamedLicense(Check):
    """The check `unnamed-license`: each demand that names none, nor does the title, its section or its sentence."""

    name: ClassVar[str] = "unnamed-license"

    def run(self, case: Case) -> Iterator[Hit]:
        """The demands in their order."""
        unnamed = [one for one in case.posting.credentials if one.id in _UNNAMED and one.strength != "preferred"]
        if not unnamed:
            return
        naming = [one for one in case.posting.credentials if _names_a_licence(case.posting, one)]
        if _is_of_the_whole(case.posting, naming) or _is_said_by_the_job(case.posting):
            return
        named = {_section(case.posting, one) for one in naming}
        for credential in unnamed:
            if _section(case.posting, credential) in named or _is_a_duty(case.posting, credential):
                continue
            if not is_named_beside(case.posting, credential):
                yield Hit(credential.span)


def _names_a_licence(posting: Posting, credential: Credential) -> bool:
    if credential.id == "drivers-license" or credential.id in _UNNAMED:
        return False
    row = credential_row(credential.id)
    if row is None:
        return credential.id.endswith("-license")
    return row.kind in _NAMING or _is_called_a_licence(posting, credential)


def _is_called_a_licence(posting: Posting, credential: Credential) -> bool:
    """Whether the word stands in it or right behind it, whatever its kind by the table."""
    start, end = credential.span
    return b"licen" in posting.folded[start : end + len(" license")].lower()


def _is_of_the_whole(posting: Posting, naming: Iterable[Credential]) -> bool:
    """Whether one stands in the title or a field: "Licensed Clinical Social Worker" says what is meant below."""
    heading = first_heading(posting.blocks)
    title = heading.span if heading else Span(0, 0)
    fields = posting.front_matter.span.end
    return any(title.covers(one.span) or one.span.start < fields for one in naming)


def _is_said_by_the_job(posting: Posting) -> bool:
    """Whether the job is one that a single licence or register is for, as with a dietitian."""
    occupation = occupation_of(job_title(posting))
    return occupation is not None and occupation.strength == "must" and len(occupation.asks) <= _FEW


def _section(posting: Posting, credential: Credential) -> int:
    section = posting.section_at(credential.span.start)
    return section.span.start if section else -1


def _is_a_duty(posting: Posting, credential: Credential) -> bool:
    """Whether it is kept up in the work, rather than brought to it."""
    section = posting.section_at(credential.span.start)
    before = posting.prose[max(0, credential.span.start - 30) : credential.span.start].lower()
    return (section is not None and section.kind == "duties") or "maintains" in before
