"""What is no prose is found in each block as if the block stood alone, though the whole text is searched at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jdlint import Posting
from jdlint.posting.block import Block
from jdlint.posting.prose import _MARKUP_KINDS, make_prose
from jdlint.text.folding import fold
from jdlint.text.linear import Linear
from jdlint.text.span import Span

PIECES = ["`", "``", "```", "a", "b", " ", "\n", "\n\n", "\r\n", "- ", "# ", "> ", "[", "](", ")", "]", "*", "**", "_",
          "<b>", "<", ">", "<!--", "-->", "<script>", "</script>", "www.", ".com", "x@y.z", "&amp;", "{{", "}}", "{%",
          "%}", "\\*", "\\[", "![", "][", "---", "|", "’", "é", "\u4e00"]  # fmt: skip
MARKUP = Linear("|".join((*_MARKUP_KINDS, r"!?\[", r"\]", r"\*+")).encode())
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def _plainly(text: str, blocks: list[Block]) -> str:
    characters = [char if char in "\r\n" else " " for char in text]
    for block in blocks:
        if block.kind != "code":
            start, end = block.span
            characters[start:end] = text[start:end]
            for match in MARKUP.finditer(fold(text), start, end):
                characters[match.start() : match.end()] = [
                    char if char in "\r\n" else " " for char in text[match.start() : match.end()]
                ]
    return "".join(characters)


@given(texts)
def test_the_prose_of_a_posting_is_that_of_its_blocks(text: str) -> None:
    posting = Posting.from_text(text)
    assert posting.prose == _plainly(text, list(posting.blocks))


@given(texts, st.sets(st.integers(0, 60)))
def test_markup_that_lies_across_the_edge_of_a_block_counts_inside_it_alone(text: str, places: set[int]) -> None:
    edges = iter(sorted(place for place in places if place <= len(text)))
    blocks = [Block("paragraph", Span(start, end), 1, 1) for start, end in zip(edges, edges, strict=False)]
    assert make_prose(text, blocks) == _plainly(text, blocks)
