"""Expressions that match folded text in linear time, whatever a posting holds."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from jdlint.text.lazy import Lazy


class Linear(Lazy[bytes]):
    """One for text from `jdlint.text.folding.fold`: one byte a character, so an offset is a source offset.

    It goes over a whole posting in a fraction of the time; it knows no look-around.
    """

    @cached_property
    def _pattern(self) -> Any:
        import re2  # noqa: PLC0415 - compiled only where it is needed

        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.log_errors = False
        return re2.compile(self.source, options)
