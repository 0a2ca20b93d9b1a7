"""What one suppression comment says: `jdlint: ignore[name, other="words"] until 2027-03-01 -- reason`."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal, get_args

from msgspec import Struct

from jdlint.text.lazy import Lazy

Verb = Literal["ignore", "ignore-next", "disable", "enable", "file-ignore"]

VERBS: Final[tuple[str, ...]] = get_args(Verb)
_HEAD = Lazy(r"jdlint[ \t]*:[ \t]*(?P<verb>[\w-]{0,40})[ \t]*(?P<open>\[)?", re.IGNORECASE)
_ITEM = Lazy(r"\s*(?P<name>[\w./-]{1,120})\s*(?:=\s*(?:\"(?P<double>[^\"]*)\"|“(?P<curly>[^”]*)”)\s*)?(?P<end>[,\]])")
_REST = Lazy(r",? ?(?:until (?P<until>\S+))? ?(?:(?:--+|[—–]) ?(?P<reason>.*))?\Z")
_UNTIL = Lazy(r"\buntil (\d{4}-\d{2}-\d{2})\b")


class DirectiveError(ValueError):
    """The comment is no suppression; the message says what is wrong and what to write."""


class BareDirectiveError(DirectiveError):
    """The comment names no rule."""


class Item(Struct, frozen=True, gc=False):
    """One rule or family that a directive names, the words that it is limited to, and where that is in the text."""

    name: str
    phrase: str
    start: int
    end: int


class Directive(Struct, frozen=True, gc=False):
    """One suppression as written. `until` is the last day on which it holds."""

    verb: Verb
    items: tuple[Item, ...]
    reason: str = ""
    until: date | None = None


def _items(text: str, at: int) -> tuple[tuple[Item, ...], int]:
    items = []
    while found := _ITEM.match(text, at):
        end = found.end("name") if found.end("double") == found.end("curly") else found.start("end")
        items.append(Item(found["name"], found["double"] or found["curly"] or "", found.start("name"), end))
        at = found.end()
        if found["end"] == "]":
            return tuple(items), at
    if not items and text[at:].lstrip().startswith("]"):
        raise BareDirectiveError("names no rule")
    raise DirectiveError('wants names of rules or families: [name], [name, other] or [name="the words"]')


def read_date(text: str) -> date:
    """A day written as 2027-03-01, whatever punctuation follows it.

    Raises DirectiveError where it is none.
    """
    try:
        return date.fromisoformat(text.strip().rstrip(".,;:)"))
    except ValueError as error:
        raise DirectiveError(f"has 'until {text}', which is no date such as 2027-03-01") from error


def parse_directive(text: str) -> Directive:
    """Read the text of a comment, from `jdlint` on.

    Raises DirectiveError where it is no suppression, BareDirectiveError where it names no rule.
    """
    head = _HEAD.match(text)
    if head is None:
        raise DirectiveError("wants a colon: 'jdlint: ignore[name]'")
    verb = head["verb"].lower()
    if verb not in VERBS:
        raise DirectiveError(f"says '{verb}', which is none of {', '.join(VERBS)}")
    if not head["open"]:
        raise BareDirectiveError("names no rule")
    items, at = _items(text, head.end())
    rest = _REST.match(" ".join(text[at:].split()))
    if rest is None:
        raise DirectiveError("wants its reason behind two dashes: 'ignore[name] -- reason'")
    reason = rest["reason"] or ""
    until = rest["until"] or "".join(_UNTIL.findall(reason)[:1])
    return Directive(verb, items, reason, read_date(until) if until else None)  # type: ignore[arg-type]
