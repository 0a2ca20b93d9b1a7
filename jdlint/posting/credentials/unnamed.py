"""Licences, registrations and certifications that are asked for without their name, or by a name no table has."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from jdlint.posting.credentials import unnamed_words as words
from jdlint.posting.credentials.asked import is_asked
from jdlint.posting.credentials.devoted import devoted_letters, devoted_name
from jdlint.posting.credentials.named import Mention
from jdlint.posting.credentials.place import ASKING_SECTIONS
from jdlint.posting.credentials.unlisted import unlisted_names
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.posting.credentials.place import Place, Places

_REACH: Final = 60
_BREATH: Final = 8
_AS: Final = Lazy(r" as an? .* with ")
"""What stands between "register" and who keeps the register, which may be any office."""
_KINDS: Final = {"l": "license", "c": "certification", "r": "registration"}


def find_unnamed(stems: Iterable[int], named: Sequence[Mention], places: Places) -> Iterator[Mention]:
    """Each mention that is asked of the candidate and of which no name is known; `stems` are where to look."""
    taken: dict[int, list[Span]] = defaultdict(list)
    for mention in named:
        taken[mention.place.sentence.span.start].append(mention.span)
    devoted = set(places.in_sections("licensure"))
    spoken_of = {number for number in map(places.number, stems) if number is not None}
    for number in sorted(spoken_of | devoted):
        place = places.of(number)
        if not place.is_heading:
            beside = taken[place.sentence.span.start]
            found = list(_in_sentence(place, beside)) if number in spoken_of else []
            if number in devoted:
                found += _devoted(place, [*beside, *(mention.span for mention in found)])
            yield from found


def _devoted(place: Place, taken: list[Span]) -> list[Mention]:
    taken = sorted(taken)
    rows = [(match[0], _span(place, *match.span())) for match in devoted_letters(place)]
    letters = [Mention(_slug(text), span, place) for text, span in rows if not _overlaps(taken, span)]
    name = None if taken or letters else devoted_name(place)
    return [Mention(_slug(name["name"]), _span(place, *name.span("name")), place)] if name else letters


def _in_sentence(place: Place, taken: list[Span]) -> Iterator[Mention]:
    proper = [
        Mention(_slug(match[1] or match[0]), span, place)
        for match in (words.PROPER.finditer(place.text) if words.PROPER_WORD.search(place.text) else ())
        if not _overlaps(taken, span := _span(place, *match.span())) and _is_proper(place, span, match[0])
    ]
    proper += _coined(place, [*taken, *(mention.span for mention in proper)])
    yield from proper
    if not taken and not proper:
        last = None
        for match in words.PLAIN.finditer(place.lower):
            if _is_credential(place, match) and not _is_same_breath(last, match):
                last = match
                yield _plain(place, match)


def _coined(place: Place, taken: list[Span]) -> list[Mention]:
    taken = sorted(taken)
    coined = []
    for match in unlisted_names(place.text):
        span = _span(place, *match.span())
        if _overlaps(taken, span) or _gives(place, taken, span) or words.OTHER_NAMES.search(_AS.split(match[0])[0]):
            continue
        if is_asked(place, span):
            insort(taken, span)
            coined.append(Mention(_slug(match.groupdict().get("letters") or match[0]), span, place))
    return coined


def _gives(place: Place, taken: list[Span], span: Span) -> bool:
    """Whether it only says who gives what stands in brackets behind it: "IAAO designation (RES)"."""
    return place.after(span, 2) == " (" and any(other.start == span.end + 2 for other in taken)


def _is_same_breath(last: re.Match[str] | None, match: re.Match[str]) -> bool:
    """Whether it only goes on with what was said: "licenses and certifications"."""
    if not last or match.start() - last.end() > _BREATH:
        return False
    return not match.string.startswith((" in ", " as "), match.end())


def _overlaps(sorted_spans: list[Span], span: Span) -> bool:
    at = bisect_right(sorted_spans, span)
    return any(span.overlaps(other) for other in sorted_spans[max(0, at - 1) : at + 1])


def _is_proper(place: Place, span: Span, text: str) -> bool:
    if " " not in text or words.OTHER_NAMES.search(text) or not words.SOMETHING.search(text):
        return False
    return not words.LABEL.match(place.after(span, 20)) and is_asked(place, span)


def _is_credential(place: Place, match: re.Match[str]) -> bool:
    before = place.lower[max(0, match.start() - _REACH) : match.start()]
    after = place.lower[match.end() : match.end() + _REACH]
    shouted = place.text[slice(*match.span())].isupper()
    is_label = place.sentence.kind == "cell" and match[0] == place.lower
    near = words.GIVEN_BY.split(after, 1)[0]
    if shouted or is_label or words.OTHER_THINGS.search(f"{before}|{near}") or words.LABEL.match(after):
        return False
    if words.OTHER_TIMES.search(before):
        return False
    word = match["word"]
    if not word.startswith(("licens", "licenc")) and not words.COMPLETE.search(after):
        return False
    if word.endswith("ed") and not (words.PREDICATE.search(before) and words.COMPLETE.search(after)):
        return False
    asks = place.kind in ASKING_SECTIONS or place.sentence.kind == "item"
    asks = asks or bool(words.DEMANDING.search(before + match[0] + after))
    return asks and is_asked(place, _span(place, *match.span()))


def _plain(place: Place, match: re.Match[str]) -> Mention:
    kind = _KINDS[match["word"][0]]
    whose = words.WHOSE.search(place.lower, max(0, match.start() - _REACH), match.start())
    if whose and kind != "certification":
        return Mention(f"{whose['what']}-{kind}", _span(place, whose.start("what"), match.end()), place)
    after = words.OF_WHAT.match(place.lower, match.end())
    end = after.end() if after else match.end()
    if after and after["what"]:
        return Mention(f"{_slug(after['what'])}-{kind}", _span(place, match.start(), end), place)
    of_a_state = "state" in match[0] or words.IN_A_STATE.search(place.lower[end : end + _REACH])
    identity = "state-license" if kind == "license" and of_a_state else kind
    return Mention(identity, _span(place, match.start(), end), place)


def _span(place: Place, start: int, end: int) -> Span:
    offset = place.sentence.span.start
    return Span(offset + start, offset + end)


def _slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9+]+", text.lower()))
