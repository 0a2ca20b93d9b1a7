"""Lists that mix what is demanded with what is only welcome."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.posting.wording import alternatives
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jdlint.posting.parts import Requirement
    from jdlint.posting.posting import Posting

_VERDICT: Final = (
    r"(?:an? (?:\w+ )?(?:plus|bonus|asset|advantage)|advantageous|desirable|desired|preferred|beneficial|welcome|"
    r"nice to have)"
)
_WELCOME: Final = Lazy(
    r"(?:bonus|nice to have|preferred|desirable|ideally|optional)\b(?! points).{3,}[^:]"
    rf"|(?:[^ ,;:().!?–—/]| (?!- )|\b/\b)+\b{_VERDICT}[.!]?"
    rf"|(?:[^,;:().!?–—/]|\b/\b|,(?=[^()]{{1,160}}, or ))+(?:, or [^,;:().!?–—]+)?"
    rf"\((?:strongly |highly )?(?:{_VERDICT}|optional|bonus)\)[.!]?",
    re.IGNORECASE,
)
_WELCOME_WORDS: Final = (
    "bonus", "nice to have", "preferred", "desir", "ideally", "optional", "plus", "asset", "advantage", "beneficial",
    "welcome",
)  # fmt: skip
"""Each of the above holds one of these."""
_DEMANDED: Final = Lazy(r"\b(?:requir\w*|must|minimum|mandatory|essential|necessary|at least)\b", re.IGNORECASE)
_PEOPLE: Final = alternatives("""
    applicants, applications, candidates, graduates, people, persons, everyone, returners, beginners, newcomers,
    trainees, students, starters, changers, veterans, parents, professionals, newly, recently, \\w+-trained,
    \\w+-qualified, \\w+-educated, \\w+ists, \\w+ians, nurses, teachers, \\w*workers, drivers, engineers, developers,
    designers, counsell?ors, cooks, chefs, carers, lawyers, tutors
""")
_WHO_MAY_APPLY: Final = Lazy(
    r"(?:(?!(?:experience|knowledge|skills?|ability|with|in|of|for)\b)[\w'/-]+,? ){0,4}"
    rf"(?:{_PEOPLE})\b.{{0,120}}\bwelcome",
    re.IGNORECASE | re.DOTALL,
)
"""Such an item asks for nothing: "newly qualified nurses are welcome"."""
_SAYS_BOTH: Final = Lazy(r"prefer|desir|nice|bonus|plus|welcome|ideal|and/or", re.IGNORECASE)


class MixedStrengthList(Check):
    """The check `mixed-strength-list`: the first item that is only welcome in a list where `fewest` are demanded.

    An item counts where all of it is welcome, not where it names a demand and a preference or says who may apply. A
    heading that speaks of both is left alone.
    """

    name: ClassVar[str] = "mixed-strength-list"

    fewest: int = 2

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit a list."""
        requirements = case.posting.requirements
        welcome = {one.span for one in _only_welcome(requirements)} if len(requirements) >= self.fewest else ()
        lists = _lists(case.posting) if welcome else {}
        for items in lists.values():
            demanded = [item for item in items if item.strength != "preferred"]
            if len(demanded) < self.fewest:
                continue
            first = next((item.span for item in items if item.span in welcome), None)
            if first and not _speaks_of_both(case.posting, items[0]):
                yield Hit(first)


def _only_welcome(requirements: Sequence[Requirement]) -> Iterator[Requirement]:
    """Those of which all is welcome; only where a word stands that makes a thing so are they looked at closely."""
    texts = [requirement.text.lower() for requirement in requirements]
    everything = "\n".join(texts)
    words = [word for word in _WELCOME_WORDS if word in everything]
    for requirement, text in zip(requirements, texts, strict=True) if words else ():
        if any(word in text for word in words) and _is_only_welcome(requirement.text):
            yield requirement


def _is_only_welcome(text: str) -> bool:
    return _WELCOME.fullmatch(text) is not None and not (_DEMANDED.search(text) or _WHO_MAY_APPLY.match(text))


def _lists(posting: Posting) -> Mapping[int, Sequence[Requirement]]:
    """The requirements that are items, by the number of their list; lines right below each other are one too."""
    blocks = {block.span.start: block for block in posting.blocks if block.kind in ("item", "paragraph")}
    lists: dict[int, list[Requirement]] = defaultdict(list)
    run, last = 0, 0
    for requirement in posting.requirements:
        block = blocks.get(requirement.span.start)
        if block is not None and block.kind == "item":
            lists[block.list].append(requirement)
        elif block is not None and not posting.prose[requirement.span.end : block.span.end].strip():
            run -= requirement.line != last + 1
            lists[run].append(requirement)
            last = requirement.line
    return lists


def _speaks_of_both(posting: Posting, first: Requirement) -> bool:
    section = posting.section_at(first.span.start)
    return section is None or section.kind == "preferred" or _SAYS_BOTH.search(section.title) is not None
