"""The same section twice: the same kind under nearly the same title, or the same text again."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from jdlint.posting.parts import Section
    from jdlint.posting.posting import Posting

_LOWEST_RANK: Final = 7
_OPENING: Final = 3
"""How many first words are compared before whole texts are."""
_SURE: Final = ("atx", "setext", "bold", "caps", "html")
_NO_WORD: Final = Lazy(r"[\W_]+")
_EMPTY_WORDS: Final = frozenset(["a", "an", "and", "of", "or", "our", "the", "this", "your"])


class RepeatedSection(Check):
    """The check `repeated-section`.

    Two titles are nearly the same where their words are; two roles in one file may share titles, so only sections of
    one parent are compared. A text said again counts from `fewest_characters` on, whatever its title.
    """

    name: ClassVar[str] = "repeated-section"

    fewest_characters: int = 120

    def run(self, case: Case) -> Iterator[Hit]:
        """The heading of each section that was there before; where several in a row were, the first of them."""
        headed = [part for part in case.posting.sections if _is_sure(case.posting, part)]
        if len(headed) < 2:  # noqa: PLR2004 - one repeats none
            return
        earlier = dict(_repeats(_title_keys(headed)))
        for second, first in _repeats(self._texts(case.posting, headed)):
            earlier.setdefault(second, first)
        for second, first in earlier.items():
            heading = headed[second].heading
            if heading and second - 1 not in earlier:
                yield Hit(heading, {"title": headed[second].title, "line": headed[first].line})

    def _texts(self, posting: Posting, headed: Sequence[Section]) -> Iterator[str | None]:
        """The words under each heading where they are enough to count; None where no other begins as they do."""
        bodies = [posting.prose[part.body.start : part.body.end] for part in headed]
        openings = [" ".join(body.split(None, _OPENING)[:_OPENING]).casefold() for body in bodies]
        seen = Counter(openings)
        for body, opening in zip(bodies, openings, strict=True):
            text = " ".join(body.casefold().split()) if seen[opening] > 1 else ""
            yield text if len(text) >= self.fewest_characters else None


def _is_sure(posting: Posting, part: Section) -> bool:
    """Whether a heading is one by its markup and stands alone: a run-in label such as `**URL:** ...` does not."""
    if part.heading is None or part.found_by not in _SURE:
        return False
    text, end = posting.source.text, part.heading.end
    if text[end : end + 1] in "\r\n":  # most end with their line, some with the text
        return True
    last = posting.source.line_span(posting.source.line(end)).end
    return not text[end:last].strip(" \t#*_:")


def _repeats(keys: Iterator[Hashable]) -> Iterator[tuple[int, int]]:
    """For each key that was there before: its number and that of the first; None is no key."""
    seen: dict[Hashable, int] = {}
    for number, key in enumerate(keys):
        if key is not None and seen.setdefault(key, number) != number:
            yield number, seen[key]


def _title_keys(headed: Sequence[Section]) -> Iterator[Hashable]:
    """Parent, kind and words of each title; one that tells no kind, or that of no other, has no key."""
    above: list[tuple[int, int]] = []
    kinds = Counter(part.kind for part in headed)
    for number, part in enumerate(headed):
        rank = part.level or _LOWEST_RANK
        while above and above[-1][0] >= rank:
            above.pop()
        words = _title_words(part) if part.kind != "other" and kinds[part.kind] > 1 else None
        parent = above[-1][1] if above else None
        yield (parent, part.kind, words) if words else None
        above.append((rank, number))


def _title_words(part: Section) -> frozenset[str]:
    return frozenset(_NO_WORD.sub(" ", part.title.casefold()).split()) - _EMPTY_WORDS
