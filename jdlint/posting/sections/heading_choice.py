"""Which of the lines that look like headings are headings: their words and what stands around them decide."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.posting.sections.heading_kinds import CLAUSE_OPENERS, WHOLE, Scores, heading_scores, heading_vocabulary
from jdlint.posting.sections.heading_words import BREAKS, words_of
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
    r"open jobs|positions?|vacanc(?:y|ies)|views?|weeks?|years?)\b(?: (?:ago|open|left))?$"
    r"|(?:full[ -]time|part[ -]time|fixed[ -]term|temporary|permanent|contract)\b[^:]{0,40}\d",
    re.IGNORECASE,
)
CLEAR: Final = 4.0
"""Points from which the words of a line say by themselves what it opens."""
LONG_TEXT: Final = 90
LONG_LABEL_WORDS: Final = 12
SHORT_LABEL_WORDS: Final = 5
MOST_WORDS_KNOWN: Final = 8


class Chosen(Struct, frozen=True, gc=False):
    """A heading and its points by kind."""

    heading: Heading
    scores: Scores


def choose(headings: Sequence[Heading], blocks: Sequence[Block]) -> Iterator[Chosen]:
    """The headings among the candidates, in order."""
    crowds = _crowded(headings)
    above: Heading | None = None
    for heading in headings:
        scores = heading_scores(heading.title)
        if _is_value(heading, above) and not _is_known(heading, scores):
            continue
        following = blocks[heading.block + 1] if heading.block + 1 < len(blocks) else None
        first = above is not None and above.block + 1 == heading.block
        opens_text = heading.block in crowds.over_text and max(scores.values(), default=0) >= CLEAR
        opens_list = heading.block in crowds.over_list and not first and _is_known(heading, scores, least=CLEAR)
        close = heading.block in crowds.all and not (opens_text or opens_list)
        if _opens(heading, scores, following, crowded=close):
            yield Chosen(heading, scores)
            above = heading


def _is_value(heading: Heading, above: Heading | None) -> bool:
    """Whether a plain line stands right under a label: what the label is about, or a list that lost its bullets."""
    return heading.style == "plain" and above is not None and above.block + 1 == heading.block and above.level > 6  # noqa: PLR2004


def _is_known(heading: Heading, scores: Scores, *, least: float = 2 * CLEAR) -> bool:
    """Whether a plain line by itself is known to open a part, whatever stands around it."""
    title = heading.title
    if not heading.apart or ":" in title or title.count(" ") >= MOST_WORDS_KNOWN:
        return False
    best = max(scores.values(), default=0)
    return best >= WHOLE or (best >= least and words_of(title)[0] in CLAUSE_OPENERS)


class Crowds(Struct, frozen=True):
    """The blocks of plain lines that others follow, as in a list without bullets; those over one line, or more."""

    all: set[int]
    over_text: set[int]
    over_list: set[int]


def _crowded(headings: Sequence[Heading]) -> Crowds:
    plain = pairwise(heading for heading in headings if heading.style == "plain")
    pairs = [(left, right) for left, right in plain if left.block + 1 == right.block]
    blocks = {left.block for left, _ in pairs}
    over = [(left.block, right.block in blocks) for left, right in pairs if left.apart and not right.apart]
    return Crowds(blocks, {block for block, more in over if not more}, {block for block, more in over if more})


def _opens(heading: Heading, scores: Scores, following: Block | None, *, crowded: bool) -> bool:
    best = max(scores.values(), default=0)
    if heading.level <= 6:  # noqa: PLR2004 - a Markdown heading
        return True
    if following is None or _states_facts(heading.title):
        return False
    if heading.style == "bold":
        return _bold_opens(heading, best, following)
    if heading.style == "label":
        return _label_opens(heading, best, following)
    if heading.certain:
        return heading.apart or best > 0 or following.kind == "item"
    return _plain_opens(heading, best, following, crowded=crowded)


def _plain_opens(heading: Heading, best: float, following: Block, *, crowded: bool) -> bool:
    if crowded or not heading.apart or following.kind == "heading":
        return best >= 2 * CLEAR
    return best >= CLEAR or (_is_title_case(heading.title) and _is_text(following))


def _states_facts(title: str) -> bool:
    """Whether a line tells facts rather than what follows: "Full-time, permanent, from May 2026", "44 applicants"."""
    if _DIGIT.search(title) and _COUNT.match(title):
        return True
    return max(map(title.count, (", ", " | ", " · ", " • "))) > 1 and _FACT.search(title) is not None


def _label_opens(heading: Heading, best: float, following: Block) -> bool:
    words = heading.title.count(" ") + 1
    if words > LONG_LABEL_WORDS:
        return best >= CLEAR and following.kind == "item"
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
