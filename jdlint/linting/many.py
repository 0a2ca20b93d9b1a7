"""Many postings, in several processes: reports come in the order asked for, and a dead worker costs one posting."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from jdlint.linting.batches import MOST
from jdlint.linting.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.linting.linter import Linter

FEWEST: Final = 4
"""Postings that a worker is sent at least."""

_FIRST: Final = """\
---
title: Counsellor
location: Boise, ID
---
# Counsellor

We are a small clinic. You will see clients, write their notes and lead a group, in person and by telephone.

## Requirements

- LCPC in Idaho, or an LPC who works towards it; a master's degree and 2 years of practice
- Familiarity with telepsychotherapy preferred

**Pay:** $30 to $40 an hour, with health insurance

We are an equal opportunity employer. Apply by 1 May: jobs@example.com
"""
"""Checked before the processes part, so that what is made at the first posting is made once."""

_worker: list[Linter] = []


def check_in_processes(linter: Linter, paths: Sequence[str], *, workers: int) -> Iterator[Report]:
    """The same reports as one process would make, in the same order, made by several processes."""
    linter.check_text(_FIRST)
    chunks = [*shares(paths, workers)]
    while chunks:
        with _pool(linter, min(workers, len(chunks))) as pool, suppress(BrokenProcessPool):
            with _uninterrupted():
                checked = pool.map(_check_chunk, list(chunks))
            for reports in checked:
                yield from reports
                chunks.pop(0)
        if chunks:  # a worker died, on one of the postings that were under way; the first chunk of them is looked into
            yield from _check_alone(linter, chunks.pop(0))


def shares(paths: Sequence[str], workers: int) -> Iterator[Sequence[str]]:
    """The paths in order, in shares that grow smaller towards the end, so that all workers end at about one time."""
    at = 0
    while at < len(paths):
        size = min(MOST, max(FEWEST, (len(paths) - at) // (2 * workers)))
        yield paths[at : at + size]
        at += size


def _check_alone(linter: Linter, paths: Sequence[str]) -> Iterator[Report]:
    """Each posting in a process that may die with it; used for what was left when a worker died."""
    left = list(paths)
    while left:
        with _pool(linter, 1) as pool:
            try:
                while left:
                    with _uninterrupted():
                        checked = pool.submit(_check_chunk, left[:1])
                    yield checked.result()[0]
                    left.pop(0)
            except BrokenProcessPool:
                yield Report(left[0], problems=(f"{left[0]}: the process that checked it died; check it by itself",))
                left.pop(0)


@contextmanager
def _pool(linter: Linter, workers: int) -> Iterator[ProcessPoolExecutor]:
    """Forked where that is safe, for it starts at once; else started afresh. What is left undone is cancelled."""
    alone = threading.active_count() == 1 and sys.platform == "linux"
    context = multiprocessing.get_context("fork" if alone else "spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(linter,))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """While processes start, an interrupt waits: it would be lost in a fork, or end a process that is half begun."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(linter: Linter) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for the parent, which ends the pool
    gc.freeze()  # what the parent made is kept to the end
    gc.enable()
    _worker[:] = [linter]


def _check_chunk(paths: Sequence[str]) -> list[Report]:
    return list(_worker[0].check_many(paths))
