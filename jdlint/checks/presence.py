"""Whether a section is there and has words under it, and whether the config asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from jdlint.checks.base import Severity
    from jdlint.checks.facts import Facts
    from jdlint.posting.posting import Posting


def has_section(posting: Posting, kinds: Collection[str]) -> bool:
    """Whether a section of one of these kinds, by its heading or by its content, has words under it."""
    return not posting.kinds.isdisjoint(kinds)


def is_asked(facts: Facts, key: str) -> Severity | None:
    """How severe the absence of a section is by config; None where the config says nothing or `off`."""
    setting = facts.sections.get(key)
    return setting if setting in ("error", "warning", "info") else None  # type: ignore[return-value]
