"""From the text to its credentials, step by step."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from jdlint.posting.credentials.columns import strength_in_columns
from jdlint.posting.credentials.front import with_front_matter
from jdlint.posting.credentials.jurisdiction import named_jurisdictions
from jdlint.posting.credentials.levels import letters_of
from jdlint.posting.credentials.listed import begins_item
from jdlint.posting.credentials.named import Mention, find_named
from jdlint.posting.credentials.place import Places
from jdlint.posting.credentials.squeeze import Squeezed
from jdlint.posting.credentials.unnamed import find_unnamed
from jdlint.posting.credentials.vocabulary import vocabulary
from jdlint.posting.parts import Credential
from jdlint.posting.strength import is_demand_by_itself, strength_behind, strength_in_words, strength_of_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.parts import Section, Strength
    from jdlint.posting.sentences import Sentence
    from jdlint.text.source import Source


def find_credentials(
    source: Source, folded: bytes, sections: Sequence[Section], sentences: Sequence[Sentence]
) -> tuple[Credential, ...]:
    """Every mention of a credential that is asked for or welcomed, in order; one a sentence for each credential."""
    folded, sentences = with_front_matter(source, folded, sections, sentences)
    text = Squeezed(folded, [sentence.span for sentence in sentences])
    seen, stems = vocabulary().find(text)
    if not (seen or stems):
        return ()
    places = Places(folded, sections, sentences)
    named = list(find_named(text, seen, places))
    unnamed = find_unnamed(stems, [mention for mention, _ in named], places)
    mentions = sorted([*(mention for mention, asked in named if asked), *unnamed], key=lambda mention: mention.span)
    codes = named_jurisdictions(mentions)
    no_duties = {mention.place.sentence.span for mention in mentions if _opens_duty(mention)}
    return tuple(
        _credential(source, mention, codes.get(mention.span), opens_duty=mention.place.sentence.span in no_duties)
        for mention in _each_once(mentions)
    )


def _each_once(mentions: Sequence[Mention]) -> list[Mention]:
    """One a sentence for each credential, and one for each of its letters: CSP, ASP or CHST."""
    kept: list[Mention] = []
    written: dict[tuple[int, str], set[str]] = defaultdict(set)
    for mention in mentions:
        letters = letters_of(mention.text)
        before = written[mention.place.sentence.span.start, mention.id]
        if not before or (letters and before.isdisjoint({"", letters})):
            kept.append(mention)
        before.add(letters)
    return kept


def _credential(source: Source, mention: Mention, jurisdiction: str | None, *, opens_duty: bool) -> Credential:
    line, column = source.position(mention.span.start)
    text = " ".join(source.slice(mention.span).split())
    return Credential(
        mention.id, mention.span, text, line, column, _strength(source, mention, opens_duty=opens_duty), jurisdiction
    )


def _strength(source: Source, mention: Mention, *, opens_duty: bool) -> Strength:
    place = mention.place
    if place.is_title or place.text.endswith("?"):
        return "unstated"
    said = strength_in_words(*place.window(mention.span)) or strength_behind(place.behind)
    if not said and place.sentence.kind == "cell":
        said = strength_in_columns(source, mention.span.start)
    said = said or strength_in_words(place.heading, 0, len(place.heading)) or strength_of_section(place.kind)
    demanded = said == "unstated" and (is_demand_by_itself(place.lower) or opens_duty)
    return "required" if demanded else said


def _opens_duty(mention: Mention) -> bool:
    """Whether an item among duties begins with it: such an item is no duty."""
    place = mention.place
    return place.kind == "duties" and place.sentence.kind == "item" and begins_item(place, mention.span)
