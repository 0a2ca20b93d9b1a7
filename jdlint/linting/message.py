"""Filling the slots of a message. No more than names and number formats: a message may be a stranger's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

_SLOT = Lazy(r"\{\{|\}\}|\{([a-zA-Z_]\w{0,60})(?::(,?(?:\.\d)?[dfg%]?))?\}")


def fill(message: str, values: Mapping[str, object]) -> str:
    """The message with each `{name}` or `{name:.1f}` replaced by its value; `{{` stands for a brace.

    Raises KeyError where a slot has no value.
    """

    def put(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0][0]
        value = values[match[1]]
        return format(value, match[2]) if match[2] else str(value)

    return _SLOT.sub(put, message)
