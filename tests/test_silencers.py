"""Looking suppressions up by place says what asking each of them says."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from hypothesis import given
from hypothesis import strategies as st

from jdlint.linting.suppressions.silencers import Silencers
from jdlint.linting.suppressions.suppression import Suppression
from jdlint.text.span import Span

if TYPE_CHECKING:
    from jdlint.linting.finding import Finding

spans = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda pair: Span(pair[0], sum(pair)))


@st.composite
def suppressions(draw: st.DrawFn) -> Suppression:
    verb = draw(st.sampled_from(["ignore", "ignore-next", "disable", "file-ignore", "front matter"]))
    edges = sorted(draw(st.sets(st.integers(0, 40), max_size=8)))
    stretches = tuple(Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=False))
    at = draw(st.sampled_from([None, stretches]))
    return Suppression("a", frozenset({"a"}), draw(spans), draw(spans), verb, at=at)


@given(st.lists(suppressions(), max_size=8), st.lists(spans, max_size=8))
def test_it_agrees_with_asking_each(given_ones: list[Suppression], places: list[Span]) -> None:
    silencers = Silencers(given_ones)
    used: set[int] = set()
    plainly_used: set[int] = set()
    for start, end in sorted(places):
        finding = cast("Finding", SimpleNamespace(rule="a", start=start, end=end))
        holding = silencers.holding(finding)
        plainly = [one for one in given_ones if one.holds_for(finding)]
        assert holding[:1] == plainly[:1]
        used.update(map(id, holding))
        plainly_used.update(map(id, plainly))
    assert used == plainly_used
