"""Where a posting says no more about applying than whom to reach: an e-mail address, a telephone number, a link."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdlint.posting.parts import Section
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.text.source import Source

_CONTACT = Lazy(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]"
    r"|(?<![\w.+-])[\w.+-]{1,64} ?[\[({]at[\])}] ?[\w-]{1,63}(?:\.| ?[\[({](?:dot|\.)[\])}] ?)[a-z]"
    r"|\bapply(?:ing)?(?: (?:here|now|at|via|online|through|on)){0,2}:? {0,2}<?https?://"
    r"|(?<![\d.,$£€-])(?:\+\d{1,3}[ .-])?\(?\d{3,5}\)?[ .-]\d{3}[ .-]\d{3,4}(?![\d%])"
    r"|\[(?:\*\*)?apply\b[^\]\n]{0,60}\]\(",
    re.IGNORECASE,
)


_SIGN = Lazy(
    r"[@\[({:\d](?:(?<=@)|(?<=\[)(?:\*\*)?apply|(?<=[\[({])at[\])}]|(?<=:)//|(?<=\d)\d\d\)?[ .-]\d{3}[ .-]\d{3})",
    re.IGNORECASE,
)
"""What each of these holds; it begins with a class of characters, which is found fast."""


def find_contacts(source: Source, *, after: int) -> Iterator[Section]:
    """Each contact of the body as a section on applying; `after` is where the front matter ends."""
    for start, end in _lines_with_signs(source.text, after):
        for found in _CONTACT.finditer(source.text, start, end):
            line = source.line(found.start())
            yield Section("apply", "", line, line, "content", None, Span(*found.span()))


def _lines_with_signs(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The lines, or what follows `start` of the first, that may hold a contact; none goes over a line end."""
    while sign := _SIGN.search(text, start):
        line_start = max(start, text.rfind("\n", start, sign.start()) + 1)
        end = text.find("\n", sign.end())
        end = len(text) if end < 0 else end
        yield line_start, end
        start = end
