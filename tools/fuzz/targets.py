"""What is fuzzed: each target by name, and how many inputs it is given in a full run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from tools.fuzz import files, output, postings, silencing

if TYPE_CHECKING:
    from collections.abc import Callable


class Target(NamedTuple):
    """A function of bytes that raises where something is wrong, and its share of a full run."""

    run: Callable[[bytes], None]
    runs: int


TARGETS: Final = {
    "posting": Target(postings.posting, 100_000),
    "fixes": Target(postings.fixes, 100_000),
    "suppressions": Target(silencing.suppressions, 100_000),
    "front-matter": Target(postings.front_matter, 100_000),
    "raw-bytes": Target(postings.raw_bytes, 100_000),
    "config": Target(files.config, 100_000),
    "rule": Target(files.rule, 100_000),
    "pattern": Target(files.pattern, 150_000),
    "directive": Target(files.directive, 200_000),
    "side-file": Target(files.side_file, 100_000),
    "reporters": Target(output.reporters, 100_000),
}
