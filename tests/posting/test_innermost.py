"""The innermost section at an offset is the shortest of those that hold it, worked out in one pass."""

from __future__ import annotations

from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from jdlint import Posting
from jdlint.posting.innermost import innermost
from jdlint.posting.parts import Section
from jdlint.text.span import Span

SPANS = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda pair: Span(min(pair), max(pair)))


@given(st.lists(SPANS, max_size=8))
def test_one_pass_finds_what_a_look_at_each_section_does(spans: list[Span]) -> None:
    spans.sort(key=lambda span: (span.start, -span.end))
    sections = [Section("other", str(number), 1, 1, "content", None, span) for number, span in enumerate(spans)]
    edges, found = innermost(sections)
    for offset in range(14):
        holding = [section for section in sections if section.span.start <= offset < section.span.end]
        shortest = min(
            holding, key=lambda section: (section.body.end - section.body.start, -section.body.start), default=None
        )
        assert found[bisect_right(edges, offset) - 1] is shortest


@given(st.lists(st.tuples(st.sampled_from(["duties", "benefits"]), SPANS), max_size=8))
def test_a_section_that_holds_an_offset_is_found_though_others_lie_in_it(given_ones: list[tuple[str, Span]]) -> None:
    given_ones.sort(key=lambda one: one[1])
    posting = Posting.from_text("")
    vars(posting)["sections"] = tuple(Section(kind, "", 1, 1, "content", None, span) for kind, span in given_ones)  # type: ignore[arg-type]
    for offset in range(14):
        plainly = any(kind == "duties" and span.start <= offset < span.end for kind, span in given_ones)
        assert posting.is_inside("duties", offset) is plainly
