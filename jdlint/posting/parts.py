"""The nouns of a posting: section, requirement, credential, pay, place. All are frozen values."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from jdlint.text.span import Span

SectionKind = Literal[
    "summary", "company", "duties", "qualifications", "preferred", "licensure", "compensation", "benefits",
    "conditions", "compliance", "equal-opportunity", "apply", "other",
]  # fmt: skip
FoundBy = Literal["atx", "setext", "bold", "label", "caps", "plain", "html", "table", "front-matter", "content"]
Strength = Literal["required", "preferred", "unstated"]
PayUnit = Literal["hour", "day", "week", "month", "year"]


class Section(Struct, frozen=True, gc=False):
    """A part of the posting. `heading` is None where it has none; `body` is what follows the heading.

    A section found by its content may lie inside a headed one; a field of the front matter has its line as its body.
    `contents` is the kind that the body looks like when that differs plainly from what the heading says.
    """

    kind: SectionKind
    title: str
    line: int
    end_line: int
    found_by: FoundBy
    heading: Span | None
    body: Span
    level: int = 0
    contents: SectionKind | None = None

    @property
    def is_mention(self) -> bool:
        """Whether it only tells that a licence is mentioned there; how strongly, the section around it says."""
        return self.kind == "licensure" and self.found_by == "content"

    @property
    def start(self) -> int:
        """Where its heading begins or, without one, its body."""
        return (self.heading or self.body).start

    @property
    def span(self) -> Span:
        """Heading and body together."""
        return Span(self.start, self.body.end)


class Requirement(Struct, frozen=True, gc=False):
    """One thing that the candidate must or should bring."""

    span: Span
    text: str
    line: int
    strength: Strength


class Credential(Struct, frozen=True, gc=False):
    """One mention of a licence, registration or certification that the posting asks for or welcomes.

    `id` is that of the credentials table, or `license`, `state-license`, `certification`, `registration` where none
    is named; `jurisdiction` is the ISO 3166-2 code that the mention names, if it names one.
    """

    id: str
    span: Span
    text: str
    line: int
    column: int
    strength: Strength
    jurisdiction: str | None = None


class Pay(Struct, frozen=True, gc=False):
    """One stated amount or range of base pay. An open end is None; `currency` is an ISO 4217 code."""

    span: Span
    text: str
    line: int
    minimum: float | None
    maximum: float | None
    currency: str | None
    unit: PayUnit | None


class Location(Struct, frozen=True, gc=False):
    """One place of work: as written, and its ISO 3166-2 (state, province) or 3166-1 (country) code where known.

    `locality` is the city as the posting names it, without its state, where it names one.
    """

    span: Span
    text: str
    line: int
    code: str | None
    locality: str = ""
