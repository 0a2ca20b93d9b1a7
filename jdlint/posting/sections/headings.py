"""Lines that may open a part of the posting, in whatever style people write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.text.folding import fold
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.blocks import Block
    from jdlint.posting.parts import FoundBy
    from jdlint.posting.sections.reading import Reading
    from jdlint.text.source import Source

LONGEST_PLAIN: Final = 90
LONGEST_BOLD: Final = 240
LONG: Final = 300
"""Of a longer line the beginning is looked at first: mostly its words alone are too many for a heading."""
MOST_WORDS_PLAIN: Final = 11
LONGEST_LABEL: Final = 60
LEVELS: Final[dict[FoundBy, int]] = {"caps": 7, "bold": 8, "html": 8, "plain": 8, "label": 9}

_BOLD = Linear(rb"(?:\*\*|__)[^*]+(?:\*\*|__)(?:[ \t]*(?:\*\*|__)[^*]+(?:\*\*|__))*[ \t]*[:*_]*$")
_FIELD = Lazy(
    r"(?:\*\*|__)?(?P<key>[^\W\d_][^:*_\n|]{0,48})[ \t]?(?P<sep>:(?:\*\*|__)?|(?:\*\*|__):?)"
    r"(?:[ \t]+(?=\S)|(?<=[a-z]:)(?=[\w£$€]))"
)
_HTML_BOLD = Lazy(r"(?:<(?:strong|b|u|span|font)\b[^<>]*>\s*){1,4}[^<]+(?:</\w+>\s*:?\s*){1,4}$", re.IGNORECASE)
_LINK = Lazy(r"[*_ \t]*\[[^\]]*\]\([^)]*\)[*_ \t]*$")
_HASHTAG = Lazy(r"(?:^|\s)#[^\W\d]")
_LETTER = Lazy(r"[^\W\d_]")
_SENTENCE_END: Final = (".", ",", ";", "!")


class Heading(Struct, frozen=True, gc=False):
    """A line that may be a heading: `span` holds its words, `after` is where its body may start.

    `certain` tells that its form alone makes it a heading; otherwise its words and what follows decide.
    `apart` is False for a line without marks right below another one.
    """

    span: Span
    title: str
    line: int
    end_line: int
    style: FoundBy
    level: int
    certain: bool
    block: int
    apart: bool = True

    @property
    def is_label(self) -> bool:
        """Whether it ends in a colon."""
        return self.title.endswith(":")

    @property
    def states_value(self) -> bool:
        """Whether it is a line in capitals with a label and its value: "NO. OF VACANCIES: 12"."""
        return self.style == "caps" and ": " in self.title


class LabelledValue(Struct, frozen=True, gc=False):
    """`Label: value` on one line, or label and value in two cells of a row."""

    key: str
    value: Span
    span: Span
    line: int
    end_line: int
    style: FoundBy
    block: int


def find_headings(reading: Reading) -> Iterator[Heading]:
    """Every line that may open a part, in order."""
    for number, block in enumerate(reading.blocks):
        if block.kind == "heading":
            style: FoundBy = "html" if block.html else "setext" if block.setext else "atx"
            title = reading.title(block.span)
            if title:
                yield Heading(block.span, title, block.line, block.end_line, style, block.level, True, number)  # noqa: FBT003
        elif block.kind == "paragraph" and block.line == block.end_line:
            heading = _from_line(reading, block, number)
            if heading:
                yield heading


def _from_line(reading: Reading, block: Block, number: int) -> Heading | None:
    start, end = block.span.start, block.span.end
    raw, words = reading.source.text[start:end], reading.prose[start:end]
    if (raw[:1].isalpha() and _is_text(words)) or (len(words) > LONG and _is_long(words[:LONG])):
        return None
    title = " ".join(words.split()) or reading.title(block.span)
    style = _style(raw.strip(), title)
    if style is None:
        return None
    certain = style in ("bold", "caps", "html")
    apart = style not in ("plain", "caps") or _stands_apart(reading.source, block)
    return Heading(block.span, title, block.line, block.end_line, style, LEVELS[style], certain, number, apart)


def _is_text(words: str) -> bool:
    """Whether a line that begins with a letter is of no style, as far as can be told at once: it ends a sentence."""
    return words.rstrip().endswith(_SENTENCE_END) and not words.isupper()


def _is_long(beginning: str) -> bool:
    """Whether the words at the beginning of a line are alone too many for a heading."""
    if beginning.count(" ") < LONG - LONGEST_BOLD and beginning.isprintable():
        return True  # no other white space is printable
    return len(" ".join(beginning.split())) > LONGEST_BOLD


def _stands_apart(source: Source, block: Block) -> bool:
    """Whether the line above is blank, or is none."""
    above = block.line - 2
    return block.html or above < 0 or not source.text[source.line_starts[above] : source.line_ends[above]].strip()


def _style(raw: str, title: str) -> FoundBy | None:
    """The style of a line by its form alone; one that begins with a letter has no marks."""
    if (
        not title
        or len(title) > LONGEST_BOLD
        or ("#" in title and _HASHTAG.search(title))
        or not (title[0].isalpha() or _LETTER.search(title))
        or " = " in title
    ):
        return None
    if not raw[0].isalpha():
        if "](" in raw and _LINK.match(raw):
            return None
        if raw[:2] in ("**", "__") and _BOLD.match(fold(raw)):
            return "bold"
        if raw[0] == "<" and _HTML_BOLD.match(raw):
            return "html"
    return _unmarked_style(title)


def _unmarked_style(title: str) -> FoundBy | None:
    if title.isupper() and 3 < len(title) < LONGEST_PLAIN:  # noqa: PLR2004 - "RN" is no heading
        return "caps"
    if title.endswith(":"):
        return "label"
    plain = len(title) < LONGEST_PLAIN and not title.endswith(_SENTENCE_END) and title.count(" ") < MOST_WORDS_PLAIN
    return "plain" if plain and (title[0].isupper() or title[0].isdigit()) else None


def find_labelled_values(reading: Reading) -> Iterator[LabelledValue]:
    """Every `Label: value` line, in order."""
    text = reading.source.text
    for number, block in enumerate(reading.blocks):
        if block.kind not in ("paragraph", "item"):
            continue
        start = block.span.start
        opening = text[start : start + LONGEST_LABEL]
        if ":" not in opening and opening[:2] not in ("**", "__"):
            continue
        found = _FIELD.match(text, start, min(block.span.end, start + LONGEST_LABEL))
        if found and (":" in found["sep"] or found[0].startswith(("**", "__"))):
            key = reading.title(Span(*found.span("key")))
            value = Span(found.end(), block.span.end)
            yield LabelledValue(
                key, value, block.span, block.line, block.end_line, "bold" if "*" in found[0] else "label", number
            )
