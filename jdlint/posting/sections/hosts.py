"""Which headed section each sentence stands in, and which kinds of content may lie inside which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
        "summary", "company", "qualifications", "preferred", "licensure", "compensation", "benefits", "compliance",
        "apply", "equal-opportunity", "other",
    ],
    "apply": [
        "summary", "company", "qualifications", "compensation", "benefits", "conditions", "compliance",
        "equal-opportunity", "other",
    ],
}  # fmt: skip
"""For each kind the headed sections in which some sentences of it count; a kind that is not named: in all."""
_HOSTS_OF: Final = {kind: frozenset(hosts) for kind, hosts in _HOSTS.items()}

TASKS: Final = frozenset(["duties", "qualifications", "preferred"])


def may_hold(host: str, kind: str) -> bool:
    """Whether a headed section may hold content of another kind that counts by itself."""
    return host != kind and (kind not in _HOSTS_OF or host in _HOSTS_OF[kind])


def find_hosts(sentences: Sequence[Sentence], known: Sequence[Section], free: Sequence[range]) -> list[str | None]:
    """For each sentence the kind of the headed section that it stands in; None under no heading.

    A paragraph behind the last item of a list of tasks or demands has left that list: it stands under "other".
    """
    hosts: list[str | None] = ["other"] * len(sentences)
    for own in free:
        hosts[own.start : own.stop] = [None] * len(own)
    headed = iter(sorted((section for section in known if section.heading), key=lambda section: section.span))
    section, first = next(headed, None), 0
    for number, sentence in enumerate(sentences):
        if section and section.span.end <= sentence.span.start:
            _leave_list(sentences, hosts, range(first, number))
            first = number
        while section and section.span.end <= sentence.span.start:
            section = next(headed, None)
        if section and section.span.start <= sentence.span.start:
            hosts[number] = section.kind
        else:
            first = number + 1
    _leave_list(sentences, hosts, range(first, len(sentences)))
    return hosts


def _leave_list(sentences: Sequence[Sentence], hosts: list[str | None], own: range) -> None:
    if not own or hosts[own.start] not in TASKS:
        return
    items = [number for number in own if sentences[number].kind == "item"]
    for number in range(items[-1] + 1, own.stop) if items else ():
        hosts[number] = "other"
