"""Suppressions in a file of their own, for teams that want no comment in a published page."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Struct

from jdlint.errors import ConfigError
from jdlint.linting.finding import Suppressed
from jdlint.linting.silencing.json_file import read_json
from jdlint.linting.silencing.paths import relative_name
from jdlint.model import Limits, Strict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jdlint.linting.report import Report


class Entry(Strict):
    """One decision: the finding's fingerprint, why it is set aside, by whom, and the last day on which that holds.

    `path`, from the file's own folder, limits it to one posting; `rule` is for the reader.
    """

    fingerprint: Annotated[str, Limits(min_length=8)]
    reason: Annotated[str, Limits(min_length=1)]
    rule: str = ""
    path: str = ""
    owner: str = ""
    expires: date | None = None

    @property
    def why(self) -> str:
        """The reason, and who answers for it."""
        return f"{self.reason} ({self.owner})" if self.owner else self.reason

    def is_expired(self, today: date | None) -> bool:
        """Whether its last day has passed; never where nobody knows the day."""
        return bool(self.expires and today and self.expires < today)


class SideFile(Struct, frozen=True, dict=True):
    """The entries of one file, by fingerprint."""

    folder: Path
    entries: Mapping[str, tuple[Entry, ...]]

    @classmethod
    def read(cls, path: Path) -> SideFile:
        """Read a file of suppressions.

        Raises ConfigError, which names the entry and its key, where it is missing or wrong.
        """
        told = read_json(path, "suppressions")
        by_fingerprint: dict[str, list[Entry]] = defaultdict(list)
        for entry in _validated(told, path):
            by_fingerprint[entry.fingerprint].append(entry)
        return cls(path.parent, {fingerprint: tuple(those) for fingerprint, those in by_fingerprint.items()})

    @cached_property
    def by_path(self) -> Mapping[str, Sequence[Entry]]:
        """The entries that name a posting, by its name."""
        by_path: dict[str, list[Entry]] = defaultdict(list)
        for entry in (entry for those in self.entries.values() for entry in those if entry.path):
            by_path[entry.path].append(entry)
        return by_path

    def apply(self, report: Report, *, today: date | None) -> Report:
        """The report without the findings that an entry silences today."""
        name = relative_name(report.path, self.folder)

        def entry(fingerprint: str) -> Entry | None:
            for one in self.entries.get(fingerprint, ()):
                if one.path in ("", name) and not one.is_expired(today):
                    return one
            return None

        found = ((finding, entry(finding.fingerprint)) for finding in report.findings)
        return report.silence(Suppressed(finding, "external", one.why) for finding, one in found if one)


def _validated(told: Any, path: Path) -> tuple[Entry, ...]:
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 - only where there is such a file

    try:
        return TypeAdapter(tuple[Entry, ...]).validate_python(told)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        number, *keys = first["loc"] or (0,)
        where = f"entry {int(number) + 1}, key '{keys[0]}'" if keys else "'suppressions'"
        raise ConfigError(f"{path}: {where}: {first['msg']}") from error
