"""Where a posting says no more about applying than whom to reach: an e-mail address, a telephone number, a link."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdlint.posting.parts import Section
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.text.source import Source

_CONTACT = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]"
    r"|(?<![\d.,$£€-])(?:\+\d{1,3}[ .-])?\(?\d{3,5}\)?[ .-]\d{3}[ .-]\d{3,4}(?![\d%])"
    r"|\[(?:\*\*)?apply\b[^\]\n]{0,60}\]\(",
    re.IGNORECASE,
)


def find_contacts(source: Source, *, after: int) -> Iterator[Section]:
    """Each contact of the body as a section on applying; `after` is where the front matter ends."""
    for found in _CONTACT.finditer(source.text, after):
        line = source.line(found.start())
        yield Section("apply", "", line, line, "content", None, Span(*found.span()))
