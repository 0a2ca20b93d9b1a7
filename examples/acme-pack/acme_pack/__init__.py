"""What Acme adds to jdlint: a check, two rules and an output format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from acme_pack.title_length import TitleLength
from jdlint.plugins import hookimpl

if TYPE_CHECKING:
    from jdlint.checks.base import Check


@hookimpl
def jdlint_checks() -> list[type[Check]]:
    """Offer the checks that the rules use."""
    return [TitleLength]


@hookimpl
def jdlint_rules() -> list[tuple[str, Path]]:
    """Offer the rules, all named `acme/...`."""
    return [("acme", Path(__file__).parent / "rules")]


@hookimpl
def jdlint_reporters() -> dict[str, str]:
    """Offer the output formats, each by its module and function."""
    return {"acme-count": "acme_pack.count:report"}
