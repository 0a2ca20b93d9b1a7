"""A degree that is demanded without another way in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit
from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.posting.posting import Posting

_DEGREE: Final = Lazy(
    r"\b(?:(?:bachelor|undergraduate|university|college|(?:four|4)[- ]year)['’]?s?(?: of \w+)?(?:['’]?s)? ?"
    r"(?:degree|diploma)?(?: in\b)?|B\.?[AS]\.?(?:c\.?)? degree|degree in)",
    re.IGNORECASE,
)
_WORDS: Final = ("bachelor", "degree", "diploma")
_IS_DEGREE: Final = Lazy(rf"\b(?:{'|'.join(_WORDS)})", re.IGNORECASE)
_ANOTHER_WAY: Final = Lazy(
    r"\b(?:equivalen\w+|in lieu|substitut\w+|combination of|accepted|considered|or ?[-–]|not required|self-taught|"
    r"or (?:a )?(?:related|relevant|comparable|similar)"
    r"(?! (?:\w+ ){0,2}(?:fields?|disciplines?|subjects?|areas?|degrees?|majors?))|"
    r"or (?:proven|practical|commensurate|significant|professional|work|other|a degree|a minimum|at least|\d|GED|"
    r"high school|associate|technical|trade|vocational|experience)|"
    r"prefer\w*|desir\w*|plus|ideal\w*|advantage\w*|bonus|nice|pursuing|enrolled|working towards?|student|"
    r"studying|completed by|graduat\w+|accredited (?:program|nursing))",
    re.IGNORECASE,
)
_ANYWHERE: Final = Linear(
    rb"(?i)\b(?:equivalent (?:practical |work |professional |relevant |combination )?"
    rb"(?:experience|education|combination)|in lieu of|substitut\w+ for|experience may be|"
    rb"combination of (?:education|training)|or equivalent|degree,? (?:combined|together|coupled) with)\b"
)
_OR: Final = Lazy(r"\bor (?:an? )?$", re.IGNORECASE)
_NO_PROFESSION: Final = frozenset(["drivers-license", "cpr", "bls", "first-aid"])


class DegreeDemand(Check):
    """The check `degree-demand`: the first degree demanded, where the posting names no other way to meet the bar.

    Silent where a licence is asked for: regulated professions need their degree.
    """

    name: ClassVar[str] = "degree-demand"

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit or none."""
        posting = case.posting
        if not _names_degree("\n".join([requirement.text for requirement in posting.requirements])):
            return
        for requirement in posting.requirements:
            if requirement.strength == "preferred" or not _names_degree(requirement.text):
                continue
            found = _DEGREE.search(posting.prose, *requirement.span)
            if not found or not _IS_DEGREE.search(found[0]):
                continue
            span = Span(*found.span())
            if not _has_another_way(posting.prose, requirement.span, span) and not _is_open(posting):
                yield Hit(_trimmed(posting, span))
                return


def _names_degree(text: str) -> bool:
    lower = text.lower()
    return any(word in lower for word in _WORDS)


def _has_another_way(prose: str, item: Span, degree: Span) -> bool:
    """Whether the item says what else will do, after the degree or before it: "a technical background or a degree"."""
    before = prose[item.start : degree.start]
    first_choice = _OR.search(before) and not _IS_DEGREE.search(before)
    return bool(first_choice) or _ANOTHER_WAY.search(prose, *item) is not None


def _is_open(posting: Posting) -> bool:
    """Whether the posting as a whole offers another way, or is for a profession that law ties to a degree."""
    if _ANYWHERE.search(posting.folded):
        return True
    return any(asked.id not in _NO_PROFESSION and asked.strength != "preferred" for asked in posting.credentials)


def _trimmed(posting: Posting, span: Span) -> Span:
    text = posting.source.slice(span)
    return Span(span.start, span.start + len(re.sub(r"(?i)\s+in$", "", text).rstrip()))
