"""Expressions that match folded text in linear time, whatever a posting holds."""

from __future__ import annotations

from typing import Any


def compile_latin(expression: str) -> Any:
    """Compile for text from `jdlint.text.folding.fold`: one byte a character, so an offset is a source offset."""
    import re2  # noqa: PLC0415 - compiled only where it is needed

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    return re2.compile(expression.encode("latin-1"), options)
