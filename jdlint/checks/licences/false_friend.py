"""Letters that are a licence in the state of the work, but of another level or another profession than elsewhere."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.checks.licences.american import one_state
from jdlint.checks.licences.letters import all_letters, letters_of
from jdlint.checks.licences.titles import alternatives, as_of, state_name
from jdlint.checks.licences.wrong_state_title import accepts_others
from jdlint.posting.wording import any_in_bytes
from jdlint.tables.read import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.checks.base import Severity
    from jdlint.posting.posting import Posting

_BELOW: Final = any_in_bytes("""
    (?:under|clinical|weekly|with|receive|provided?|for) supervision,
    supervision (?:is |will be )?(?:provided|toward), toward(?:s)? (?:\\w+ )?(?:\\w+ )?licens\\w+, pre-?licens\\w+,
    provisional\\w*, associate[- ]level, license[- ]eligible, licensure[- ]eligible, entry[- ]level,
    supervised (?:hours|experience), or above, or higher
""")


@cache
def _rows() -> dict[tuple[str, str], dict[str, Any]]:
    return {(row["state"], row["letters"]): row for row in read_table("licensure", "false-friends")["rows"]}


class FalseFriend(Check):
    """The check `false-friend`: only with one resolved state, and silent where the posting means the other level.

    It means it where it names the local title too, offers supervision, or hires below the independent level.
    """

    name: ClassVar[str] = "false-friend"

    def run(self, case: Case) -> Iterator[Hit]:
        """The first mention of each misleading title."""
        state = one_state(case)
        if not state or not case.posting.credentials or _BELOW.search(case.posting.folded):
            return
        asked = all_letters(case.posting)
        seen: set[str] = set()
        for credential in case.posting.credentials:
            letters = letters_of(credential)
            row = _rows().get((state, letters))
            if row and letters not in seen and _misleads(row, asked, case.posting):
                seen.add(letters)
                if not accepts_others(case.posting, credential):
                    yield _hit(credential.span, row)


def _misleads(row: dict[str, Any], asked: frozenset[str], posting: Posting) -> bool:
    if not row.get("fault", True) or row["certainty"] == "UNCERTAIN" or asked & {*row["ask"]}:
        return False
    about = row.get("about", ())
    return not about or any(word.encode() in posting.folded.lower() for word in about)


def _hit(span: Any, row: dict[str, Any]) -> Hit:
    values = {
        "title": row["letters"],
        "state": state_name(row["state"]),
        "here": row["here"],
        "local": alternatives(row["ask"]),
        "elsewhere": row["elsewhere"],
        "as_of": as_of(),
    }
    url = read_table("licensure", "false-friends")["sources"].get(row.get("source"))
    severity: Severity | None = None if row["certainty"] == "VERIFIED" else "info"
    return Hit(span, values, tuple(row["ask"]), severity=severity, url=url)
