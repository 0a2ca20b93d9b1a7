"""Which of the lines that look like headings are headings: their words and what stands around them decide."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.sections.heading_kinds import CLAUSE_OPENERS, WHOLE, Scores, heading_scores, heading_vocabulary
from jdlint.posting.sections.heading_words import BREAKS, words_of
from jdlint.posting.sections.line_forms import is_explained, is_sentence, says_whom_to_reach
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdlint.posting.blocks import Block
    from jdlint.posting.sections.headings import Heading

_FACT = Lazy(
    r"\d|\b(?:full|part)[ -]time\b|\b(?:permanent|temporary|remote|hybrid|on-?site|fixed[ -]term)\b", re.IGNORECASE
)
_DIGIT = Lazy(r"\d")
_COUNT = Lazy(
    r"\d[\d,.]*\+? (?:applicants?|applications?|candidates?|clicks?|days?|followers?|hours?|minutes?|months?|openings?|"
    r"open jobs|positions?|vacanc(?:y|ies)|views?|weeks?|years?)\b"
    r"(?: (?:ago|open|left|(?:per|a|each) (?:day|week|month|year)))?$"
    r"|(?:full[ -]time|part[ -]time|fixed[ -]term|temporary|permanent|contract)\b[^:]{0,40}\d",
    re.IGNORECASE,
)
_BETWEEN_FACTS: Final = (", ", " | ", " · ", " • ")
CLEAR: Final = 4.0
"""Points from which the words of a line say by themselves what it opens."""
LONG_TEXT: Final = 90
LONG_LABEL_WORDS: Final = 12
SHORT_LABEL_WORDS: Final = 5
MOST_WORDS_KNOWN: Final = 8
LOWEST_LEVEL: Final = 6
"""That of a Markdown heading; those of other lines are below."""


class Chosen(Struct, frozen=True, gc=False):
    """A heading and its points by kind."""

    heading: Heading
    scores: Scores


def choose(headings: Sequence[Heading], blocks: Sequence[Block]) -> Iterator[Chosen]:
    """The headings among the candidates, in order; a Markdown heading is one, another opens what follows it."""
    crowds = _crowded(headings)
    above: Heading | None = None
    for heading in headings:
        scores = heading_scores(heading.title)
        if heading.level <= LOWEST_LEVEL or (
            heading.block + 1 < len(blocks)
            and _opens(heading, max(scores.values(), default=0), above, blocks[heading.block + 1], crowds)
        ):
            yield Chosen(heading, scores)
            above = heading


def _is_known(heading: Heading, best: float, *, least: float = 2 * CLEAR) -> bool:
    """Whether a plain line by itself is known to open a part, whatever stands around it."""
    title = heading.title
    if not heading.apart or ":" in title or title.count(" ") >= MOST_WORDS_KNOWN:
        return False
    return best >= WHOLE or (best >= least and words_of(title)[0] in CLAUSE_OPENERS)


class Crowds(Struct, frozen=True):
    """The blocks of plain lines that others follow, as in a list without bullets; those over one line, or more.

    `listed` are items: single words between others, and what is explained on its line.
    """

    all: set[int]
    over_text: set[int]
    over_list: set[int]
    listed: set[int]


def _crowded(headings: Sequence[Heading]) -> Crowds:
    plain = pairwise(heading for heading in headings if heading.style == "plain")
    pairs = [(left, right) for left, right in plain if left.block + 1 == right.block]
    blocks = {left.block for left, _ in pairs}
    over = [(left.block, right.block in blocks) for left, right in pairs if left.apart and not right.apart]
    words = [(left, right) for left, right in pairs if not (right.apart or " " in left.title or " " in right.title)]
    listed = {right.block for _, right in words} & {left.block for left, _ in words}
    listed |= {heading.block for pair in pairs for heading in pair if is_explained(heading.title)}
    return Crowds(blocks, {block for block, more in over if not more}, {block for block, more in over if more}, listed)


def _opens(heading: Heading, best: float, above: Heading | None, following: Block, crowds: Crowds) -> bool:
    """Whether a line that is no Markdown heading opens what follows; `best` are the points of its clearest kind."""
    if heading.style == "plain":
        may_open = _plain_opens(heading, best, above, following, crowds)
    elif heading.style == "bold":
        may_open = _bold_opens(heading, best, following)
    elif heading.style == "label":
        may_open = _label_opens(heading, best, following)
    else:
        may_open = heading.apart or best > 0 or following.kind == "item"
    return may_open and not _states_facts(heading.title)


def _plain_opens(heading: Heading, best: float, above: Heading | None, following: Block, crowds: Crowds) -> bool:
    over = above if above is not None and above.block + 1 == heading.block else None
    if (
        over is not None
        and over.level > LOWEST_LEVEL
        and not (_is_known(heading, best) or _opens_prose(best, following))
    ):
        return False  # what the label above is about, or of a list that lost its bullets
    if heading.block in crowds.listed or (best >= CLEAR and is_sentence(heading.title)):
        return False
    if not heading.apart or following.kind == "heading" or _is_crowded(heading, best, crowds, first=over is None):
        return best >= 2 * CLEAR
    return best >= CLEAR or (_is_text(following) and _is_title_case(heading.title))


def _opens_prose(best: float, following: Block) -> bool:
    """Whether the last of some titles in a row, as job boards stack them, is known and opens a paragraph."""
    return best >= WHOLE and following.kind == "paragraph" and _is_text(following)


def _is_crowded(heading: Heading, best: float, crowds: Crowds, *, first: bool) -> bool:
    """Whether others follow it as in a list, and it does not open that; `first` where no heading is right above."""
    if heading.block not in crowds.all or (heading.block in crowds.over_text and best >= CLEAR):
        return False
    return not (heading.block in crowds.over_list and first and _is_known(heading, best, least=CLEAR))


def _states_facts(title: str) -> bool:
    """Whether a line tells facts rather than what follows: "Full-time, permanent, from May 2026", "44 applicants"."""
    if _DIGIT.search(title) and _COUNT.match(title):
        return True
    return any(title.count(mark) > 1 for mark in _BETWEEN_FACTS if mark in title) and _FACT.search(title) is not None


def _label_opens(heading: Heading, best: float, following: Block) -> bool:
    words = heading.title.count(" ") + 1
    if words > LONG_LABEL_WORDS:
        return best >= CLEAR and (following.kind == "item" or says_whom_to_reach(heading.title))
    return best >= CLEAR or following.kind == "item" or words <= SHORT_LABEL_WORDS


def _bold_opens(heading: Heading, best: float, following: Block) -> bool:
    """A line in bold opens what follows, unless it is a sentence that somebody wanted to stand out."""
    words = heading.title.count(" ") + 1
    if (
        heading.title.endswith((".", "!", ","))
        and not heading.title.isupper()
        and (best < CLEAR or words > 2 * LONG_LABEL_WORDS)
    ):
        return following.kind == "item"
    return words <= LONG_LABEL_WORDS or best >= CLEAR or heading.title.endswith((":", "?"))


def _is_text(block: Block) -> bool:
    return block.kind == "item" or (block.kind == "paragraph" and block.span.end - block.span.start >= LONG_TEXT)


def _is_title_case(title: str) -> bool:
    words = [word for word in title.split() if len(word) > 3 and word not in _SMALL]  # noqa: PLR2004 - "of", "and"
    return len(words) > 1 and all(word[0].isupper() or not word[0].isalpha() for word in words)


def is_job_title(heading: Heading, scores: Scores) -> bool:
    """Whether a heading names the job rather than a part of the posting."""
    if max(scores.values(), default=0) >= 2 * CLEAR:
        return False
    words = words_of(heading.title)
    heads = [
        words[n] for n in range(len(words)) if n + 1 == len(words) or words[n + 1] in BREAKS or words[n + 1] in _ENDS
    ]
    return not heading_vocabulary().title_heads.isdisjoint(heads)


_SMALL: Final = frozenset(["with", "from", "into", "your", "that", "this", "through", "about", "over"])
_ENDS: Final = frozenset(["of", "for", "in", "at", "with", "to", "i", "ii", "iii", "iv", "band", "level", "gs"])
