"""Many postings read together: each part is worked out for all of them before the next part is begun."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jdlint.posting.posting import Posting


def read_together(postings: Sequence[Posting], *, parts: Iterable[str]) -> None:
    """Work out these parts of all postings; a part that fails is left to whoever asks for it.

    The code and the tables of one part then stay in the processor's caches, which takes less time than going posting by
    posting.
    """
    for part in parts:
        for posting in postings:
            _work_out(posting, part)


def _work_out(posting: Posting, part: str) -> None:
    with suppress(Exception):  # it is raised again, and told, where a rule asks for the part
        getattr(posting, part)


def parts_of(posting: Posting) -> tuple[str, ...]:
    """The parts of a posting that have been asked for, each after those that it is made from."""
    return tuple(vars(posting))
