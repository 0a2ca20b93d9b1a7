"""Colours and links for a terminal that can show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.text.inert import visible

if TYPE_CHECKING:
    from jdlint.reporters.base import Terminal

_CODES: Final = {
    "error": "1;31", "warning": "1;33", "info": "1;36", "bold": "1", "dim": "2", "blue": "1;34", "green": "32",
}  # fmt: skip


def paint(text: str, style: str, terminal: Terminal) -> str:
    """The text in this style, or as it is where there is no colour."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if terminal.color and text else text


def link(text: str, url: str, terminal: Terminal) -> str:
    """The text as a link, where the terminal has links and the address is one of the web."""
    if not terminal.links or not url.startswith(("https://", "http://")):
        return text
    return f"\x1b]8;;{visible(url)}\x1b\\{text}\x1b]8;;\x1b\\"
