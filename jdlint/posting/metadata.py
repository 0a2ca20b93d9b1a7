"""What a posting says of itself as a whole: title, employer, remote, employment type, dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.front_title import TITLE_KEYS, front_title, value_span
from jdlint.text.lazy import Lazy
from jdlint.text.occurrences import occurrences
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jdlint.posting.block import Block
    from jdlint.posting.front_matter import Field, FrontMatter
    from jdlint.posting.parts import Section
    from jdlint.text.source import Source

LONGEST_TITLE: Final = 120
MOST_CHARACTERS: Final = 20_000
FIRST_BLOCKS: Final = 4
_KEYS: Final = {
    "title": TITLE_KEYS,
    "employer": ("company", "employer", "organization", "organisation", "hiring-organization", "agency", "org"),
    "employment_type": (
        "employment-type", "job-type", "contract-type", "position-type", "appointment-type", "type", "contract",
        "schedule",
    ),
    "posted": ("date-posted", "posted", "posted-on", "published", "publish-date", "opens", "opening-date", "date"),
    "closes": (
        "closing-date", "closes", "deadline", "valid-through", "application-deadline", "expires", "apply-by",
        "close-date", "applications-close", "end-date", "close", "closing", "closes-on", "closing-on", "apply-before",
        "applications-due", "application-closing-date", "application-due-date", "vacancy-closes", "last-date-to-apply",
    ),
    "remote": ("remote", "telework", "telecommute", "workplace", "work-location-type", "location-type", "remote-work"),
}  # fmt: skip
_NOT_IN_TEXT: Final = frozenset(["type", "contract", "schedule", "date", "end-date", "org", "role", "opens"])
_LABELS: Final = {
    key.replace("-", " "): name for name, keys in _KEYS.items() for key in keys if key not in _NOT_IN_TEXT
}
_FURTHEST_COLON: Final = 60
_LABEL_LINE = Lazy(r"[ \t]{0,8}(?:[-•][ \t]{1,4})?([A-Za-z][A-Za-z ]*?)[ \t]{0,4}:[ \t]{0,8}(\S[^\r\n]{0,200})")
_REMOTE = Lazy(
    r"\b(?:fully|100 ?%|entirely|completely)[ -]remote\b|\bthis (?:is a|role is|position is|job is)(?: \w+)? remote\b",
    re.IGNORECASE,
)
_WORDS_BEFORE_REMOTE: Final = 80
_YES: Final = ("true", "yes", "remote", "fully", "100", "telecommute", "anywhere")
_NO: Final = ("false", "no", "none", "on-site", "onsite", "on site", "in person", "office")


class Metadata(Struct, frozen=True):
    """Empty strings and None where the posting does not say; `title_span` is where the title stands."""

    title: str = ""
    title_span: Span | None = None
    employer: str = ""
    remote: bool | None = None
    employment_type: str = ""
    posted: str = ""
    closes: str = ""


def find_metadata(
    source: Source,
    prose: str,
    blocks: Sequence[Block],
    sections: Sequence[Section],
    front_matter: FrontMatter,
    *,
    folded: bytes,
) -> Metadata:
    """Read it from the front matter first, then from `Label: value` lines, the title from the first line too."""
    by_key = {field.key: field for field in front_matter.fields}
    labels = _labelled(prose)
    values = {name: (by_key and _front_value(by_key, name)) or labels.get(name, ("",))[0] for name in _KEYS}
    remote = _is_remote(values.pop("remote"), prose, folded)
    title, span = _title(source, prose, blocks, sections, front_matter)
    if not title and "title" in labels:
        title, span = labels["title"]
    return Metadata(**{**values, "title": title}, title_span=span, remote=remote)


def _front_value(by_key: Mapping[str, Field], name: str) -> str:
    values = (by_key[key].value.strip() for key in _KEYS[name] if key in by_key)
    return next((value for value in values if value and (name == "remote" or value not in ("True", "False"))), "")


def _labelled(prose: str) -> dict[str, tuple[str, Span]]:
    """The first `Label: value` line for each name, as value and place."""
    found: dict[str, tuple[str, Span]] = {}
    for start in _lines_with_label(prose):
        match = _LABEL_LINE.match(prose, start, MOST_CHARACTERS)
        name = match and _LABELS.get(match[1].lower())
        if match and name:
            value = match[2].rstrip()
            place = Span(match.start(2), match.start(2) + len(value))
            found.setdefault(name, (" ".join(value.split()), place))
    return found


def _lines_with_label(prose: str) -> Iterator[int]:
    """Where those lines start that have a colon near their start."""
    end = min(len(prose), MOST_CHARACTERS)
    colon = prose.find(":", 0, end)
    while colon >= 0:
        start = prose.rfind("\n", 0, colon) + 1
        if colon - start <= _FURTHEST_COLON:
            yield start
        after = prose.find("\n", colon, end)
        colon = prose.find(":", after, end) if after >= 0 else -1


def _is_remote(value: str, prose: str, folded: bytes) -> bool | None:
    lowered = value.lower()
    if lowered.startswith(_YES):
        return True
    if lowered.startswith(_NO):
        return False
    return True if _says_remote(prose, folded[:MOST_CHARACTERS]) else None


def _says_remote(prose: str, folded: bytes) -> bool:
    """Whether the words before one “remote” say that the work is."""
    return any(
        _REMOTE.search(prose, max(0, at - _WORDS_BEFORE_REMOTE), min(at + len("remote") + 1, len(folded)))
        for at in occurrences(folded.lower(), b"remote")
    )


def _title(
    source: Source, prose: str, blocks: Sequence[Block], sections: Sequence[Section], front_matter: FrontMatter
) -> tuple[str, Span | None]:
    """The title of the front matter, else the first line that is short and opens no section."""
    field = front_title(front_matter)
    if field:
        return field.value.strip(), value_span(source, field)
    headings = {section.heading.start for section in sections if section.heading}
    for block in blocks[:FIRST_BLOCKS]:
        words = " ".join(prose[block.span.start : block.span.end].split())
        short = block.line == block.end_line and 0 < len(words) <= LONGEST_TITLE and not words.endswith((".", ":", "!"))
        if (
            short
            and block.kind in ("heading", "paragraph")
            and block.span.start not in headings
            and ": " not in words[:20]
        ):
            return words, block.span
    return "", None
