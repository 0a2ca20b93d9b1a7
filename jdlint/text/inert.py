"""Text that cannot act: what a posting or a path holds is shown to a terminal or a CI log, and commands nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    import re

_ACTING: Final = Lazy(
    "[\x00-\x1f\x7f-\x9f"  # control characters, ESC and CSI among them
    "\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # directions, line ends, invisible ones
    "\ud800-\udfff\U000e0000-\U000e007f]"  # halves of pairs, and tags
)
_COMMAND: Final = Lazy(r"^(\s*):(?=:)")


def visible(text: str) -> str:
    r"""The text with all that acts instead of being read written as an escape, such as `\x1b`."""
    inert = text if text.isprintable() else _ACTING.sub(_escape, text)
    return inert.replace("##[", "##\\[")  # an old form of command, read anywhere in a line


def visible_line(text: str) -> str:
    """One line of output, as `visible`; one that a CI system would take for a command is broken up by a backslash."""
    line = visible(text)
    return _COMMAND.sub(lambda found: f"{found[0]}\\", line) if "::" in line else line


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code in (9, 10, 13):
        return {9: r"\t", 10: r"\n", 13: r"\r"}[code]
    if code < 256:  # noqa: PLR2004 - one byte
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004 - beyond four digits


def inert_json(value: Any, *, indent: int | None = None) -> str:
    """The value as JSON; characters that act are written as escapes, so that it reads back the same."""
    import json  # noqa: PLC0415 - most output is none

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    inert = _ACTING.sub(lambda found: found[0] if found[0] == "\n" else _json_escape(found[0]), text)
    return inert.replace("##[", "##\\u005b")


def _json_escape(character: str) -> str:
    import json  # noqa: PLC0415 - as above

    return json.dumps(character)[1:-1] if ord(character) != 0x7F else "\\u007f"  # noqa: PLR2004 - DEL passes json
