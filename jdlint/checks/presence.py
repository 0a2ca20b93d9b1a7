"""Whether a section is there and has words under it, and whether the config asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

    from jdlint.checks.base import Severity
    from jdlint.checks.facts import Facts
    from jdlint.posting.parts import Section
    from jdlint.posting.posting import Posting

NO_WORDS: Final = " \t\r\n#*_>"


def _is_empty(posting: Posting, part: Section) -> bool:
    """Whether nothing stands under a heading, not even an image or code; the marker of the next heading is nothing."""
    return not posting.source.text[slice(*part.body)].strip(NO_WORDS)


def has_section(posting: Posting, kinds: Collection[str]) -> bool:
    """Whether a section of one of these kinds, by its heading or by its content, has words under it."""
    return any(
        (part.kind in kinds or part.contents in kinds) and not _is_empty(posting, part) for part in posting.sections
    )


def is_asked(facts: Facts, key: str) -> Severity | None:
    """How severe the absence of a section is by config; None where the config says nothing or `off`."""
    setting = facts.sections.get(key)
    return setting if setting in ("error", "warning", "info") else None  # type: ignore[return-value]
