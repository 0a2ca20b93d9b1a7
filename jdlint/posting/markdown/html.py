"""Raw HTML: the seven ways in which CommonMark lets it begin and end."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from jdlint.posting.markdown.state import State

_NAMES: Final = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|"
    "fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|"
    "main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|"
    "title|tr|track|ul"
)
_ENDS: Final = (r"(?i:</(?a:script|pre|style|textarea)>)", "-->", r"\?>", ">", r"\]\]>")
"""What ends each of the first five; an empty line ends the others."""
LONE_TAG: Final = len(_ENDS) + 2
"""A line that is one tag of any other name; it ends no paragraph."""


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(
        r"<(?:(?i:(?a:script|pre|style|textarea))(?=\s|>|$)()|!--()|\?()|![A-Za-z]()|!\[CDATA\[()"
        rf"|/?(?i:(?a:{_NAMES}))(?=\s|/?>|$)())"
    )


@cache
def _lone_tag() -> Any:
    """In linear time: white space beyond ASCII may be part of a value or end it, which `re` would try one by one."""
    import re2  # noqa: PLC0415 - few postings have such tags

    space = r"[\s\x0b\x1c-\x1f\x{85}\pZ]"
    value = r"""(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*")"""
    attribute = rf"{space}+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:{space}*={space}*{value})?"
    return re2.compile(
        rf"<(?:[A-Za-z][A-Za-z0-9\-]*(?:{attribute})*{space}*/?>|/[A-Za-z][A-Za-z0-9\-]*{space}*>){space}*".encode()
    )


def html_kind(state: State, line: int) -> int:
    """Which of the seven ways this line begins in, from 1; 0 where it begins in none."""
    found = _opening().match(state.text, state.start[line], state.end[line])
    if found:
        return found.lastindex or 0
    tag = state.rest(line)
    is_tag = tag.rstrip().endswith(">") and _lone_tag().fullmatch(tag.encode(errors="replace"))
    return LONE_TAG if is_tag else 0


def read_html(state: State, line: int, end: int, kind: int) -> None:
    """Take the lines up to the one that ends this HTML, which belongs to it unless it is empty."""
    closing = re.compile(_ENDS[kind - 1]) if kind <= len(_ENDS) else None
    number = line + 1
    if closing is None or not closing.search(state.text, state.start[line], state.end[line]):
        while number < end:
            empty = not state.first[number]
            if state.indent[number] < state.required and (closing is None or not empty):
                break
            if closing is None and empty:
                break
            number += 1
            if closing and closing.search(state.text, state.start[number - 1], state.end[number - 1]):
                break
    state.push("html", line, number)
