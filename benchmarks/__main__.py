"""Prints the table of ratios as Markdown."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks import rows


def main() -> None:
    """Measure each row and print it when it is known."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder of postings, *.md")
    parser.add_argument("--repeats", type=int, default=5, help="pairs of runs a row (default: %(default)s)")
    arguments = parser.parse_args()
    paths = sorted(arguments.folder.glob("*.md"))
    if not paths:
        parser.error(f"{arguments.folder} holds no postings; name a folder with *.md files")
    texts = [path.read_text("utf-8") for path in paths]
    typical = min(paths, key=lambda path: abs(len(path.read_text("utf-8").split()) - 700))
    peak, growth = rows.memory(arguments.folder)  # first, as a process begins with the peak of the one that starts it
    print(f"{len(paths)} postings, {sum(map(len, texts)):,} characters; CPU time unless said otherwise\n")
    print("| what | median | spread | at most | goal | |\n|---|---|---|---|---|---|")
    repeats = arguments.repeats
    print(rows.cold(typical, 4 * repeats), flush=True)
    print(rows.warm(texts, repeats), flush=True)
    print(rows.workers(arguments.folder, repeats), flush=True)
    print(rows.cached(arguments.folder, repeats), flush=True)
    print(rows.large(texts, max(2, repeats // 2)), flush=True)
    print(rows.more_terms(texts, repeats), flush=True)
    print(f"\npeak memory {peak:.0f} MB (at most 150, goal 100)")
    print(f"over ten times as many files {growth:+.1f} MB (at most 10, goal 0)")


if __name__ == "__main__":
    main()
