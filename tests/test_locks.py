"""The two locks fit the bounds in pyproject.toml: CI's, and the lowest versions, which are the lower bounds."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Final

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT: Final = Path(__file__).resolve().parent.parent
LOCKS: Final = ("ci.txt", "lowest.txt")
RENEW: Final = "renew it with .ci/lock"


def pinned(lock: str) -> dict[str, Version]:
    """The version of each package in a lock."""
    lines = re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / "requirements" / lock).read_text("utf-8"), re.MULTILINE)
    return {name: Version(version) for name, version in lines}


def needs(*, dev: bool = False) -> dict[str, Requirement]:
    """What pyproject.toml asks for, by name as packages are listed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    texts = project["dependencies"] + (project["optional-dependencies"]["dev"] if dev else [])
    return {re.sub(r"[-_.]+", "-", need.name).lower(): need for need in map(Requirement, texts)}


def bound(need: Requirement, operator: str) -> Version | None:
    return next((Version(part.version) for part in need.specifier if part.operator == operator), None)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_what_is_needed_within_its_bounds(lock: str) -> None:
    versions = pinned(lock)
    wrong = {name: str(need) for name, need in needs(dev=True).items() if versions.get(name) not in need.specifier}
    assert wrong == {}, RENEW


def test_the_lowest_versions_are_the_lower_bounds() -> None:
    assert {name: bound(need, ">=") for name, need in needs().items()} == {
        name: version for name, version in pinned("lowest.txt").items() if name in needs()
    }, RENEW


def test_every_dependency_has_an_upper_bound() -> None:
    assert [name for name, need in needs().items() if not bound(need, "<")] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_by_hash_and_names_no_place_to_download_from(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    packages = [part for part in re.split(r"\n(?=[a-z])", text) if not part.startswith("#")]
    assert packages
    assert [part.split("==")[0] for part in packages if "--hash=sha256:" not in part] == []
    assert not re.search(r"://|-index|find-links|trusted-host", text)
