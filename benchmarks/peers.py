"""jdlint beside other prose linters on the same postings: `python -m benchmarks.peers FOLDER`.

jdlint is built from this checkout and installed as users install it; of the others, those on the PATH are measured.
Each is measured as a whole process, in turn: cold on one posting, then over all of them. Prints Markdown.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from benchmarks.installed import install
from benchmarks.machine import setting
from benchmarks.measure import Run, run_command

if TYPE_CHECKING:
    from collections.abc import Sequence

CHECK: Final = ("check", "--isolated", "--no-cache", "--workers", "1")
PEERS: Final = {
    "alex": ("alex", "--quiet"),
    "write-good": ("write-good",),
    "textlint with textlint-rule-alex": ("textlint", "--rule", "alex"),
    "proselint": ("proselint", "check"),
}
COLUMNS: Final = ("tool", "one posting, CPU ms", "postings in a CPU second", "peak memory, MB")


def _version(command: Sequence[str]) -> str:
    for asking in ("--version", "version"):
        told = subprocess.run((command[0], asking), capture_output=True, text=True, check=False).stdout
        if found := re.search(r"\d+(?:\.\d+)+", told):
            return found[0]
    return ""


def _says_something(command: Sequence[str]) -> bool:
    done = subprocess.run(command, capture_output=True, check=False)
    return bool(done.stdout or done.stderr) and b"Traceback" not in done.stderr


def row(name: str, command: Sequence[str], paths: Sequence[str], repeats: int) -> str:
    """One tool's figures: medians of CPU time, since time on the wall tells more of the other work on a machine."""
    if not shutil.which(command[0]):
        return f"| {name} | not installed | | |"
    if not _says_something([*command, *paths]):
        return f"| {name} | failed | | |"
    cold = [run_command([*command, paths[0]]) for _ in range(2 * repeats + 1)][1:]
    whole = [run_command([*command, *paths]) for _ in range(max(1, repeats // 2))]
    rate, peak = len(paths) / _cpu(whole), median(one.peak for one in whole)
    return f"| {name} {_version(command)} | {1000 * _cpu(cold):.0f} | {rate:.0f} | {peak:.0f} |"


def _cpu(runs: Sequence[Run]) -> float:
    return median(one.cpu for one in runs)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder of postings, *.md")
    parser.add_argument("--repeats", type=int, default=5, help="runs of each tool (default: %(default)s)")
    parser.add_argument("--every", type=int, default=1, help="take each so-and-so-many-th posting (default: all)")
    parser.add_argument("--only", action="append", help="measure this tool alone; can be given again")
    arguments = parser.parse_args()
    paths = [str(path) for path in sorted(arguments.folder.glob("*.md"))][:: arguments.every]
    if not paths:
        parser.error(f"{arguments.folder} holds no postings; name a folder with *.md files")
    with tempfile.TemporaryDirectory() as folder:
        tools = {"jdlint": (str(install(Path(folder))), *CHECK), **PEERS}
        print(f"`python -m benchmarks.peers FOLDER`, whole processes, {len(paths)} postings, {setting()}:\n")
        print(f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}")
        for name in arguments.only or tools:
            print(row(name, tools[name], paths, arguments.repeats), flush=True)


if __name__ == "__main__":
    main()
