"""Where one string stands in another: a plain search, which is nearly free where it finds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, AnyStr

if TYPE_CHECKING:
    from collections.abc import Iterator


def occurrences(text: AnyStr, sought: AnyStr) -> Iterator[int]:
    """Where each occurrence begins, from left to right."""
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)
