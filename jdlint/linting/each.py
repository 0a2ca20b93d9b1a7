"""Many postings, one after the other: one that cannot be read does not keep the next from being checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.errors import InputError
from jdlint.linting.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.linting.linter import Linter


def check_each(linter: Linter, paths: Iterable[str]) -> Iterator[Report]:
    """A report for each path; one that cannot be read has its problem in place of findings."""
    return (_checked(linter, path) for path in paths)


def _checked(linter: Linter, path: str) -> Report:
    try:
        return linter.check(path)
    except InputError as error:
        return Report(path, problems=(str(error),))
