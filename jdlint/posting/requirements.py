"""What a posting asks of the candidate, item by item, and how strongly."""

from __future__ import annotations

import sys
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from jdlint.posting.parts import Requirement
from jdlint.posting.strength import lowered, strength_of_section, strength_of_whole
from jdlint.posting.wording import alternatives, any_of
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span
from jdlint.text.stems import Stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.innermost import Steps
    from jdlint.posting.parts import Section, SectionKind
    from jdlint.posting.sentences import Sentence
    from jdlint.text.source import Source

ASKING: Final = frozenset(["qualifications", "preferred", "licensure"])
_NO_DEMANDS: Final = frozenset(["benefits", "equal-opportunity", "company", "compensation", "compliance", "apply"])
_READER_CUES: Final = alternatives("""
    you (?:must|need|will need|should|have|hold|are|'ll need), you'll (?:need|have), must (?:have|hold|possess|be),
    candidates? (?:must|should|will), applicants? (?:must|should|will),
    is (?:required|essential|preferred|desirable|a must|a plus), are (?:required|essential|preferred|desirable),
    required to (?:have|hold|possess|be), looking for (?:someone|an?)
""")
_OF_THE_READER: Final = Lazy(
    rf"\b(?:{_READER_CUES}|experience (?:of|with|in) .{{1,80}} (?:required|preferred|essential))\b"
)
_STEMS: Final = Stems("""
    you must, you need, you will need, you should, you have, you hold, you are, you 'll need, you'll need, you'll have,
    must have, must hold, must possess, must be, candidate must, candidates must, candidate should, candidates should,
    candidate will, candidates will, applicant must, applicants must, applicant should, applicants should,
    applicant will, applicants will, is required, is essential, is preferred, is desirable, is a must, is a plus,
    are required, are essential, are preferred, are desirable, required to, looking for someone, looking for a,
    experience of, experience with, experience in
""")
"""Each of the above holds one of these."""
_MOST_SPACES_IN_LABEL: Final = 8
"""A sentence that ends with a colon and has fewer says that demands follow, and is none."""
_MOST_WORDS_OF_LINE: Final = 6
_MOST_WORDS_OF_TITLE: Final = 10
_OPENING_WORDS: Final = 3
"""More words than "You must have" and one besides say what."""
_AHEAD: Final = (":", "?", "…", "-")
_OFFERED: Final = ("Salary", "Pay:", "Pay range", "Compensation:", "Rate:", "Rates:", "Location:", "Hours:")
"""Labels that say what the job gives, in the words of what it asks: "Salary: depending on experience"."""
_ASKING_PROSE: Final = any_of("""
    must, required?, requires?, need(?:ed|s)?, should, have, has, preferred, desirable, essential, minimum,
    experience, degree, ability, able, skills?, knowledge, licen[sc](?:es?|ed|ure),
    certifi(?:ed|cates?|cations?), registered, proficien\\w+, familiar\\w*, understanding
""")


def find_requirements(
    source: Source, prose: str, folded: bytes, steps: Steps, sentences: Sequence[Sentence], *, around: Steps
) -> tuple[Requirement, ...]:
    """The requirements in order: each list item where the section asks, and each sentence that asks anywhere.

    `steps` are the innermost sections, mentions of licences included, `around` those without mentions.
    """
    lower = folded.lower()
    may_ask = _STEMS.marked(lower)
    found = []
    for number, kind in _units(sentences, steps):
        first = sentences[number]
        start, is_item = first.span.start, first.kind == "item"
        end = _end_of_item(sentences, number) if is_item else first.span.end
        if kind not in ASKING and not may_ask.touches(start, end):
            continue
        text = prose[start:end]
        if not is_item and (text.startswith(_OFFERED) or _announces(text) or _is_heading(around, start, end)):
            continue
        if (is_item and kind in ASKING) or _cues(kind).search(lowered(text)):
            if steps is not around and (outer := _kind_at(around, start)) in ASKING:
                kind = outer  # noqa: PLW2901 - a licence under a heading that welcomes is welcome
            strength = strength_of_whole(text, lower[start:end]) or strength_of_section(kind)
            found.append(Requirement(Span(start, end), _on_one_line(text), source.line(start), strength))
    return tuple(found)


def _cues(kind: SectionKind | None) -> Lazy[str]:
    """What a sentence that asks holds: in a section that asks, fewer words are enough."""
    return _ASKING_PROSE if kind in ASKING else _OF_THE_READER


def _is_heading(steps: Steps, start: int, end: int) -> bool:
    """Whether this is a line that opens a section, and no more: a few words, or some that say that more follows."""
    edges, holding = steps
    section = holding[bisect_right(edges, start) - 1]
    if section is None or section.heading is None or section.heading.end < end or start < section.heading.start:
        return False
    number, _, rest = section.title.partition(". ")
    title = rest if number.isdigit() else section.title
    most = _MOST_WORDS_OF_LINE if section.found_by == "plain" else _MOST_WORDS_OF_TITLE
    words = title.count(" ")
    if words > _OPENING_WORDS and title.lower().startswith("you must "):
        return False
    is_short = words < most and not any(map(str.isdigit, title))
    return (is_short or title.endswith(_AHEAD)) and section.body.end > section.body.start


def _announces(text: str) -> bool:
    """Whether a sentence says no more than that demands follow."""
    return text.endswith(":") and text.count(" ") < _MOST_SPACES_IN_LABEL


def _on_one_line(text: str) -> str:
    """The words of a text with one space between them, as most texts are written."""
    return text if "  " not in text and text.isprintable() else " ".join(text.split())


def _kind(section: Section | None) -> SectionKind | None:
    """What a section is; a body of duties counts as duties, whatever its heading says."""
    return (section.contents or section.kind) if section else None


def _kind_at(steps: Steps, offset: int) -> SectionKind | None:
    edges, holding = steps
    return _kind(holding[bisect_right(edges, offset) - 1])


def _units(sentences: Sequence[Sentence], steps: Steps) -> Iterator[tuple[int, SectionKind | None]]:
    """Each sentence where demands may stand, by its number, and the kind of its section.

    Headings are left out, and of an item of a list, which is one with all its sentences, all but its first.
    """
    edges, holding = steps
    item, following, kind = -1, 0, None
    for number, sentence in enumerate(sentences):
        if sentence.block == item or sentence.kind == "heading":
            continue
        if sentence.kind == "item":
            item = sentence.block
        start = sentence.span.start
        if start >= following:
            at = bisect_right(edges, start)
            kind, following = _kind(holding[at - 1]), edges[at] if at < len(edges) else sys.maxsize
        if kind not in _NO_DEMANDS:
            yield number, kind


def _end_of_item(sentences: Sequence[Sentence], number: int) -> int:
    """Where the item ends whose first sentence has this number."""
    item = sentences[number].block
    while number + 1 < len(sentences) and sentences[number + 1].block == item:
        number += 1
    return sentences[number].span.end
