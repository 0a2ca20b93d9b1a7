"""Which headed section each sentence stands in, and which kinds of content may lie inside which."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final, get_args

from jdlint.posting.parts import SectionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.parts import Section
    from jdlint.posting.sentences import Sentence

_HOSTS: Final = {
    "summary": ["company", "other"],
    "company": ["summary", "other", "benefits", "apply", "equal-opportunity"],
    "duties": ["summary", "company", "other", "qualifications"],
    "qualifications": ["duties", "summary", "company", "other", "preferred", "licensure", "apply"],
    "preferred": ["qualifications", "licensure", "summary", "conditions", "apply", "other"],
    "licensure": ["qualifications", "preferred", "conditions", "compliance", "apply", "summary", "other"],
    "compensation": ["summary", "company", "benefits", "conditions", "apply", "equal-opportunity", "other"],
    "benefits": ["summary", "company", "compensation", "conditions", "apply", "equal-opportunity", "other"],
    "conditions": [
        "summary", "company", "duties", "qualifications", "preferred", "licensure", "compensation", "benefits",
        "compliance", "apply", "equal-opportunity", "other",
    ],
    "apply": [
        "summary", "company", "qualifications", "preferred", "compensation", "benefits", "conditions", "compliance",
        "equal-opportunity", "other",
    ],
}  # fmt: skip
"""For each kind the headed sections in which some sentences of it count; a kind that is not named: in all."""
TASKS: Final = frozenset(["duties", "qualifications", "preferred"])


@cache
def may_hold(host: str) -> frozenset[str]:
    """The kinds of content that count by themselves inside a headed section of another kind."""
    return frozenset(
        kind for kind in get_args(SectionKind) if host != kind and (kind not in _HOSTS or host in _HOSTS[kind])
    )


def find_hosts(sentences: Sequence[Sentence], known: Sequence[Section], free: Sequence[range]) -> list[str | None]:
    """For each sentence the kind of the headed section that it stands in; None under no heading.

    A paragraph behind the last item of a list of tasks or demands has left that list: it stands under "other".
    """
    hosts: list[str | None] = ["other"] * len(sentences)
    for own in free:
        hosts[own.start : own.stop] = [None] * len(own)
    starts = [sentence.span.start for sentence in sentences]
    reached = 0
    for start, end, kind in sorted((each.start, each.body.end, each.kind) for each in known if each.heading):
        if end > reached:
            first, last = bisect_left(starts, max(start, reached)), bisect_left(starts, end)
            hosts[first:last] = [kind] * (last - first)
            reached = end
    _leave_lists(sentences, hosts)
    return hosts


def _leave_lists(sentences: Sequence[Sentence], hosts: list[str | None]) -> None:
    """Put the paragraphs behind the last item of such a list under "other"."""
    trailing: list[int] | None = []
    for number in range(len(sentences) - 1, -1, -1):
        kind = sentences[number].kind
        if kind == "heading" or hosts[number] not in TASKS:
            trailing = []
        elif kind == "item":
            for behind in trailing or ():
                hosts[behind] = "other"
            trailing = None
        elif trailing is not None:
            trailing.append(number)
