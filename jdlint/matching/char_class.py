"""The characters of a class such as `[a-d,]`."""

from __future__ import annotations

from typing import Final

DIGITS: Final = "0123456789"


def listed(inside: str) -> str:
    """All characters of a class, with those of a range such as `a-d`; nothing where it holds another class."""
    if "\\" in inside:
        return ""
    chars, at = "", 0
    while at < len(inside):
        is_range = inside[at + 1 : at + 2] == "-" and at + 2 < len(inside)
        last = inside[at + 2] if is_range else inside[at]
        chars += "".join(map(chr, range(ord(inside[at]), ord(last) + 1)))
        at += 3 if is_range else 1
    return chars
