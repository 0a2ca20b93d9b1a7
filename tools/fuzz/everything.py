# ruff: noqa: T201 - it prints figures
"""A full run: each target in turn, in a process of its own, and a line for each; more than a million inputs in all.

    python -m tools.fuzz.everything FOLDER [SHARE] [TARGET ...]

SHARE scales the number of inputs: 0.01 is a short run.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import subprocess
import sys
from pathlib import Path
from typing import Final

from tools.fuzz.targets import TARGETS

_OPTIONS: Final = ("-max_len=40", "-len_control=0", "-timeout=10", "-rss_limit_mb=2000")
_SEEDS: Final = 200
_MOST_FRAGMENTS: Final = 40


def main(folder: Path, share: float, names: list[str]) -> int:
    """Run the targets; 1 where one of them ended badly."""
    ended = [_run(name, folder, round(TARGETS[name].runs * share)) for name in names]
    print(f"{'together':14}{sum(runs for runs, _ in ended):>12,} inputs")
    return int(any(code for _, code in ended))


def _run(name: str, folder: Path, runs: int) -> tuple[int, int]:
    """How many inputs the target was given, and how it ended."""
    corpus = folder / name
    _sow(corpus)
    command = [sys.executable, "-m", "tools.fuzz", name, corpus, f"-runs={runs}", *_OPTIONS]
    command.append(f"-artifact_prefix={corpus}-")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    with (folder / f"{name}.log").open("wb") as log:
        code = subprocess.run(command, stderr=log, stdout=log, check=False).returncode  # noqa: S603 - our own command
    seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    given = [int(number) for number in re.findall(rb"^#(\d+)\t", (folder / f"{name}.log").read_bytes(), re.MULTILINE)]
    done = max(given, default=0)
    print(
        f"{name:14}{done:>12,} inputs {seconds:>7.0f} s of CPU  {'well' if not code else f'ended with {code}'}",
        flush=True,
    )
    return done, code


def _sow(corpus: Path) -> None:
    """Give an empty folder something to begin with: fragments by chance, the same each time."""
    corpus.mkdir(parents=True, exist_ok=True)
    if not any(corpus.iterdir()):
        chance = random.Random(corpus.name)  # noqa: S311 - no secret
        for number in range(_SEEDS):
            size = chance.randrange(1, _MOST_FRAGMENTS)
            (corpus / f"seed-{number:03}").write_bytes(bytes(chance.choices(range(128, 256), k=size)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz.everything", description=__doc__)
    parser.add_argument("folder", type=Path, help="where inputs that reach new code are kept")
    parser.add_argument("share", type=float, nargs="?", default=1.0, help="of the inputs: 0.01 is a short run")
    parser.add_argument("targets", nargs="*", metavar="target", help="default: all")
    return parser.parse_args()


if __name__ == "__main__":
    arguments = _arguments()
    sys.exit(main(arguments.folder, arguments.share, arguments.targets or list(TARGETS)))
