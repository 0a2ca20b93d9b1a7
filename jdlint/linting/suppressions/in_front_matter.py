"""Suppressions in the front matter: `jdlint: {ignore: [...]}`, for the whole file and invisible in the page.

An entry is a name, or a table of `rule`, `phrase`, `reason` and `until`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from jdlint.checks.faults import Fault
from jdlint.linting.suppressions.directive import DirectiveError, read_date
from jdlint.linting.suppressions.names import hint
from jdlint.linting.suppressions.suppression import Suppression, find_phrase
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jdlint.posting.posting import Posting

MOST_ENTRIES: Final = 100
_KEYS: Final = frozenset({"rule", "phrase", "reason", "until"})


def read_front_matter_suppressions(
    posting: Posting, known: Mapping[str, frozenset[str]]
) -> tuple[list[Suppression], list[Fault]]:
    """What the front matter asks to ignore, and what is wrong with the rest of it."""
    told = posting.front_matter.data.get("jdlint")
    if told is None:
        return [], []
    place = next((field.span for field in posting.front_matter.fields if field.key == "jdlint"), Span(0, 0))
    suppressions, faults = [], []
    for entry in _entries(told):
        try:
            suppressions.append(_suppression(entry, posting, known, place))
        except KeyError as error:
            name = str(error.args[0])
            faults.append(Fault("unknown-suppression", place, {"name": name, "hint": hint(name, known)}))
        except DirectiveError as error:
            faults.append(Fault("malformed-suppression", place, {"name": "", "why": str(error)}))
    return suppressions, faults


def _entries(told: Any) -> list[Any]:
    listed = told.get("ignore") if isinstance(told, dict) and set(told) == {"ignore"} else None
    if isinstance(listed, str):
        return [listed]
    return listed[:MOST_ENTRIES] if isinstance(listed, list) else [None]


def _suppression(entry: Any, posting: Posting, known: Mapping[str, frozenset[str]], place: Span) -> Suppression:
    told = {"rule": entry} if isinstance(entry, str) else entry
    if not isinstance(told, dict) or "rule" not in told or set(told) - _KEYS:
        raise DirectiveError("wants 'ignore: [name]' or entries with 'rule', 'phrase', 'reason' and 'until'")
    name, phrase = str(told["rule"]), str(told.get("phrase") or "")
    reach = Span(0, len(posting.source.text) + 1)
    at = find_phrase(fold(posting.source.text).lower(), phrase, reach) if phrase else None
    reason = " ".join(str(told.get("reason") or "").split())
    return Suppression(name, known[name], reach, place, "front matter", reason, _day(told.get("until")), at)


def _day(told: Any) -> date | None:
    if isinstance(told, datetime):
        return told.date()
    return told if told is None or isinstance(told, date) else read_date(str(told))
