"""Patterns find what the plainest way of looking finds, and one pass over all of them loses nothing."""

from __future__ import annotations

import pickle
import re
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jdlint.matching import Blocks, Pattern, PatternIndex, PatternSet
from jdlint.matching.syntax import PatternSyntaxError
from jdlint.text.folding import fold
from jdlint.text.span import Span

LETTERS = "aébB"
CHARACTERS = LETTERS + " -\n17$"


def patterns(depth: int = 3) -> st.SearchStrategy[str]:
    single = st.sampled_from(
        [*LETTERS, *LETTERS, "-", "[ab]", "[a-b-]", "[^a]", r"\w", ".", "a b", "7", r"\d", "[0-9]", r"\$"]
    )
    if not depth:
        return single
    inner = patterns(depth - 1)
    group = st.lists(inner, min_size=1, max_size=3).map(lambda parts: "(" + "|".join(parts) + ")")
    repeated = st.tuples(
        st.one_of(st.sampled_from([*LETTERS, " ", "-", "[ab]", r"\w", r"\d"]), group),
        st.sampled_from(["?", "{0,2}", "{2,3}"]),
    )
    piece = st.one_of(single, group, repeated.map("".join))
    return st.lists(piece, min_size=1, max_size=3).map("".join)


def is_inside(text: str, offset: int) -> bool:
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()


def plainly_found(pattern: str, text: str) -> list[Span]:
    """At each word edge from left to right the longest match that ends at one; no two overlap."""
    regexp = re.compile(pattern.replace(" ", r"(?:\s+)"), re.IGNORECASE | re.DOTALL)
    edges = [offset for offset in range(len(text) + 1) if not is_inside(text, offset)]
    found: list[Span] = []
    for start in edges:
        if found and start < found[-1].end:
            continue
        ends = [end for end in edges if end > start and regexp.fullmatch(text[start:end])]
        found += [Span(start, max(ends))] if ends else []
    return found


def index_of(*several: str) -> PatternIndex:
    return PatternIndex([PatternSet.of(map(Pattern, several))])


def matches(index: PatternIndex, folded: bytes, spans: list[Span]) -> dict[int, list[Span]]:
    """What an index of one set finds."""
    return {number: list(found) for number, found in index.look(Blocks(folded, spans)).get(0, {}).items()}


def is_good(pattern: str) -> bool:
    try:
        Pattern(pattern).check()
    except PatternSyntaxError:
        return False
    return True


good_patterns = patterns().filter(is_good)
texts = st.text(CHARACTERS, max_size=30)


@settings(max_examples=600, deadline=None)
@given(good_patterns, texts)
def test_a_pattern_finds_what_the_plain_way_finds(pattern: str, text: str) -> None:
    # "." matches no line end in the engine; the plain way is asked on texts without any.
    text = text.replace("\n", " ") if "." in pattern else text
    assert list(Pattern(pattern).find(fold(text), Span(0, len(text)))) == plainly_found(pattern, text)


@settings(max_examples=400, deadline=None)
@given(st.lists(good_patterns, min_size=1, max_size=5), st.lists(texts, min_size=1, max_size=4))
def test_one_pass_finds_what_each_pattern_finds_block_by_block(several: list[str], blocks: list[str]) -> None:
    spans, at = [], 0
    for block in blocks:
        spans.append(Span(at, at + len(block)))
        at += len(block) + 1
    folded = fold("\n".join(blocks))
    alone = {
        number: [match for span in spans for match in Pattern(pattern).find(folded, span)]
        for number, pattern in enumerate(several)
    }
    index = pickle.loads(pickle.dumps(index_of(*several)))  # noqa: S301
    assert matches(index, folded, spans) == {number: found for number, found in alone.items() if found}


WORDS = [
    "a",
    "able",
    "age",
    "care",
    "café",
    "day",
    "days",
    "experience",
    "health",
    "team",
    "the",
    "to",
    "24",
    "7",
    "401k",
]
GAPS = [" ", " ", "  ", "-", "\n", ". ", "", "/"]


def phrases() -> st.SearchStrategy[str]:
    """Patterns such as rules have: words or lists of words, some of which may be absent, with something between."""
    listed = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(lambda words: f"({'|'.join(words)})")
    part = st.one_of(st.sampled_from(WORDS), listed, listed, st.sampled_from([r"\w+", r"\d{1,2}", r"\d{3,}"]))
    piece = st.tuples(part, st.sampled_from(["", "", "s?", "( the)?", "( \\w+)?"])).map("".join)
    between = st.sampled_from([" ", " ", " ", "[- ]?", " ?", "[^.]{0,9} ", "( a| the)? "])
    rest = st.lists(st.tuples(between, piece).map("".join), max_size=4).map("".join)
    return st.tuples(piece, rest).map("".join)


texts_of_words = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)).map("".join), max_size=25).map(
    "".join
)


@settings(max_examples=400, deadline=None)
@given(st.lists(phrases().filter(is_good), min_size=1, max_size=4), st.lists(texts_of_words, min_size=1, max_size=3))
def test_what_is_worked_out_of_words_rules_out_no_match(several: list[str], blocks: list[str]) -> None:
    text = "\n\n".join(blocks)
    ends = [len("\n\n".join(blocks[:number])) for number in range(1, len(blocks) + 1)]
    spans = [Span(end - len(block), end) for block, end in zip(blocks, ends, strict=True)]
    for pattern in several:
        alone = [match for span in spans for match in Pattern(pattern).find(fold(text), span)]
        assert matches(index_of(pattern), fold(text), spans) == ({0: alone} if alone else {})
    both = PatternIndex([PatternSet.of(map(Pattern, several)), PatternSet.of([Pattern(several[0])])])
    found = both.look(Blocks(fold(text), spans))
    assert dict(found.get(1, {})) == {n: spans for n, spans in found.get(0, {}).items() if n == 0}


def test_a_long_text_is_looked_through_part_by_part() -> None:
    blocks = ["a day", "24/7 of care", "the team", "Health care?"] * 700
    ends = [*accumulate(len(block) + 1 for block in blocks)]
    spans = [Span(end - 1 - len(block), end - 1) for block, end in zip(blocks, ends, strict=True)]
    several = ("care", "the team|day", "[?]", "24/7")
    folded = fold("\n".join(blocks))
    assert matches(index_of(*several), folded, spans) == {
        number: [match for span in spans for match in Pattern(pattern).find(folded, span)]
        for number, pattern in enumerate(several)
    }


def test_matches_are_those_of_patterns_that_have_any() -> None:
    found = index_of("care", "careless", "team").look(Blocks(fold("care in a team"), [Span(0, 14)]))[0]
    assert (0 in found, 1 in found, list(found), len(found), bool(found)) == (True, False, [0, 2], 2, True)
    assert not index_of("health care( team)?s").look(Blocks(fold("health care. s"), [Span(0, 14)])).get(0)


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("fast ?paced", "fastpaced, fast  paced, fast\npaced", ["fastpaced", "fast  paced", "fast\npaced"]),
        ("caf|café", "a café", ["café"]),
        ("rock[- ]stars?", "Rock-stars and rock star", ["Rock-stars", "rock star"]),
        ("(?-i:Bros)|dude", "bros, Bros, Dude", ["Bros", "Dude"]),
        ("driver's", "a driver’s licence", ["driver’s"]),
        ("équipes?", "ÉQUIPE, équipes, équipement", ["ÉQUIPE", "équipes"]),
        ("he", "the he/she sheet hé", ["he"]),
        (r"!!+|\$ ?\$", "no! yes!!! $ $", ["!!!", "$ $"]),
        (r"\d{2}/\d{2}", "24/7, 24/70 and 2/70", ["24/70"]),
        ("lead(er)?", "leading leader leads lead", ["leader", "lead"]),
    ],
)
def test_what_a_rule_author_would_expect(pattern: str, text: str, found: list[str]) -> None:
    spans = matches(index_of(pattern), fold(text), [Span(0, len(text))]).get(0, [])
    assert [text[span.start : span.end] for span in spans] == found


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(?=a)b", "look-around"),
        ("a(b", "not closed"),
        ("a)b", "has no '\\('"),
        ("[ab", "not closed"),
        (r"\1a", "not allowed"),
        ("*a", "nothing to repeat"),
        ("a{3,2}", "from small to large"),
        ("a{9999}", "from small to large"),
        ("a.*b", "give a bound"),
        (r"a[^x]+b", "give a bound"),
        (r"\w+", "every match contains"),
        ("a?", "every match contains"),
        ("zażółć", "cannot look for"),
        ("a ", "ends with a space"),
        ("[z-a]b", "is no pattern"),
        ("(" * 50 + "a" + ")" * 50, "too deep"),
    ],
)
def test_a_bad_pattern_is_refused_and_says_why(pattern: str, why: str) -> None:
    with pytest.raises(PatternSyntaxError, match=why):
        Pattern(pattern).check()


def test_a_hostile_text_takes_no_more_than_a_moment() -> None:
    index = index_of(r"(a|b|ab)\w*-\w*c", r"a[^.]{0,300}z")
    text = "ab" * 50_000 + "-" + "ab" * 50_000
    assert matches(index, fold(text), [Span(0, len(text))]) == {}
