"""jdlint beside other prose linters on the same postings: `python -m benchmarks.peers FOLDER`.

Each tool that is on the PATH is measured as a whole process: cold on one posting, then over all of them.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.measure import Run, run_command

TOOLS: Final = {
    "jdlint": (sys.executable, "-m", "jdlint", "check", "--isolated", "--no-cache", "--workers", "1"),
    "alex": ("alex", "--quiet"),
    "write-good": ("write-good",),
    "textlint + alex": ("textlint", "--rule", "alex"),
    "proselint": ("proselint", "check"),
}


def _median(runs: list[Run], figure: str) -> float:
    return median(getattr(run, figure) for run in runs)


def row(name: str, command: tuple[str, ...], paths: list[str], repeats: int) -> str:
    """One tool's figures as a row of a Markdown table."""
    if not shutil.which(command[0]):
        return f"| {name} | not installed | | |"
    cold = [run_command([*command, paths[0]]) for _ in range(repeats + 1)][1:]
    whole = [run_command([*command, *paths]) for _ in range(max(1, repeats // 2))]
    rate = len(paths) / _median(whole, "cpu")
    return f"| {name} | {_median(cold, 'wall') * 1000:.0f} | {rate:.0f} | {_median(whole, 'peak'):.0f} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder of postings, *.md")
    parser.add_argument("--repeats", type=int, default=5, help="runs of each tool (default: %(default)s)")
    arguments = parser.parse_args()
    paths = [str(path) for path in sorted(arguments.folder.glob("*.md"))]
    print("| tool | cold, ms on the wall | files per CPU second | peak memory, MB |\n|---|---|---|---|")
    for name, command in TOOLS.items():
        print(row(name, command, paths, arguments.repeats), flush=True)


if __name__ == "__main__":
    main()
