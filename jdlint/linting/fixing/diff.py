"""What a fix changes, as a unified diff that `patch` and `git apply` read."""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def diff_lines(before: str, after: str, path: str) -> Iterator[str]:
    """The lines of the diff with their line ends; none where nothing changed."""
    old, new = (_lines(text) for text in (before, after))
    for line in unified_diff(old, new, path, path):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """Lines end at a line feed and nowhere else, as diff tools see them."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1].removesuffix("\n")
    return lines if lines[-1] else lines[:-1]
