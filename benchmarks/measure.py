"""Taking times in pairs, so that a ratio holds when the machine's speed drifts."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence


@dataclass(frozen=True)
class Ratio:
    """What is measured against what: the ratio of each pair of runs, in order."""

    name: str
    pairs: tuple[float, ...]
    most: float
    goal: float

    @property
    def median(self) -> float:
        """The middle of the ratios."""
        return median(self.pairs)

    def __str__(self) -> str:
        spread = f"{min(self.pairs):.2f} to {max(self.pairs):.2f}"
        verdict = "goal" if self.median <= self.goal else "met" if self.median <= self.most else "SHORT"
        return f"| {self.name} | {self.median:.2f} | {spread} | {self.most:g} | {self.goal:g} | {verdict} |"


def cpu_of(call: Callable[[], object]) -> float:
    """CPU seconds that a call takes in this process."""
    start = time.process_time()
    call()
    return time.process_time() - start


@dataclass(frozen=True)
class Run:
    """One whole process: CPU seconds of it and its children, seconds on the wall, and its peak memory in MB."""

    cpu: float
    wall: float
    peak: float


def run(arguments: Sequence[str]) -> Run:
    """Run Python with these arguments to its end; findings (exit code 1) are as good as none.

    Raises RuntimeError where it fails.
    """
    return run_command([sys.executable, *arguments], good=(0, 1))


def run_command(command: Sequence[str], *, good: Container[int] = range(256)) -> Run:
    """Run a process to its end; some tools exit with the number of their findings.

    Raises RuntimeError where a signal ends it, or its exit code is none of the good ones.
    """
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_as_usual())
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in good:
        raise RuntimeError(f"{' '.join(command[:4])} ... failed")
    unit = 1 if sys.platform == "darwin" else 1024
    peak = usage.ru_maxrss * unit / 1e6
    return Run(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, peak)


def _as_usual() -> dict[str, str]:
    """The environment, but Python keeps what it compiled: the first run of a row, which is not counted, compiles it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def in_pairs(first: Callable[[], float], second: Callable[[], float], repeats: int) -> tuple[float, ...]:
    """The ratio of two measured values, taken in turn, after one of each that is not counted."""
    first(), second()
    return tuple(first() / second() for _ in range(repeats))
