"""A job whose work needs a licence, in a posting that names none."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.anchor import posting_anchor
from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.american import is_american
from jdlint.checks.licences.occupations import occupation_of
from jdlint.checks.licences.title import job_title
from jdlint.checks.licences.titles import alternatives
from jdlint.posting.wording import any_in_bytes, any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN: Final = 3
_FIELD: Final = any_of(
    """
    interns?, internship, student, trainee, apprentice, practicum, resident, fellow, volunteer, assistant to,
    recruiter, sourcer, professor, lecturer, faculty, adjunct, research\\w*, scientist, writer, editor, sales,
    marketing, software, developer, product, engineer, data, account (?:manager|executive), scheduler, receptionist,
    administrative, advocate for
    """
)
_NONE_NEEDED: Final = any_in_bytes("""
    no (?:\\w+ )?(?:\\w+ )?licen[sc]e, licen[sc](?:e|ure) (?:is )?not (?:required|needed), we will train,
    license[- ]eligible
""")


class MissingLicense(Check):
    """The check `missing-license`: one finding at the title of a job that law or near-universal practice licenses.

    Silent outside the United States, for occupations that need none by themselves, for students, teachers of the
    subject and those who sell, recruit or write for it, and wherever any credential is asked for or named in the title.
    """

    name: ClassVar[str] = "missing-license"

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit, or none."""
        posting = case.posting
        title = job_title(posting)
        if not title or posting.credentials or _FIELD.search(title.lower()) or not posting.is_posting:
            return
        occupation = occupation_of(title)
        if not occupation or occupation.exempt or occupation.strength not in ("must", "usually"):
            return
        if not is_american(case) or _NONE_NEEDED.search(posting.folded):
            return
        values = {"asks": alternatives(occupation.asks[:_SHOWN]), "title": title}
        yield Hit(posting_anchor(posting), values, severity=None if occupation.strength == "must" else "info")
