"""Where a rule applies: language, place and role of the whole posting, then the place of each hit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdlint.checks.workplace import find_workplace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdlint.checks.facts import Facts
    from jdlint.posting.posting import Posting
    from jdlint.ruleset.rule import Where
    from jdlint.text.span import Span


def applies(where: Where, posting: Posting, facts: Facts) -> bool:
    """Whether a rule may look at this posting at all."""
    if where.languages and posting.language not in where.languages and not _may_be_english(where, posting):
        return False
    if where.jurisdictions and not _any_inside(find_workplace(posting, facts).codes, where.jurisdictions):
        return False
    return not where.roles or _names_role(posting.metadata.title, where.roles)


def in_scope(where: Where, posting: Posting, span: Span) -> bool:
    """Whether a place stands where the rule looks: in one of its sections, and in no context that silences it."""
    if (where.sections or where.not_sections) and not _in_sections(where, posting, span.start):
        return False
    return not (where.silent_in and posting.contexts.any(where.silent_in, span))


def _in_sections(where: Where, posting: Posting, start: int) -> bool:
    """The innermost section counts; one that is to be left alone is left alone with all that lies inside it."""
    section = posting.section_at(start)
    kind = section.kind if section else "other"
    if kind in where.not_sections or (where.sections and kind not in where.sections):
        return False
    return not any(posting.is_inside(kind, start) for kind in where.not_sections)


def _any_inside(codes: Iterable[str], places: Iterable[str]) -> bool:
    """Whether one of the codes is one of the places or lies in it: US-CA lies in US."""
    return any(code == place or code.startswith(f"{place}-") for code in codes for place in places)


def _names_role(title: str, roles: Iterable[str]) -> bool:
    words = " ".join(["", *re.findall(r"\w+", title.lower()), ""])
    return any(f" {role.lower()} " in words for role in roles)


def _may_be_english(where: Where, posting: Posting) -> bool:
    """Too short or too bare a text to tell its language is read as English, and as no other."""
    return posting.language == "und" and "en" in where.languages
