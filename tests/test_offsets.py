"""A finding's place in the source is exactly the words that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jdlint import Linter, Posting

if TYPE_CHECKING:
    from pathlib import Path


def test_prose_is_as_long_as_the_source() -> None:
    text = (
        "---\ntitle: Nurse\n---\n# A **bold** [link](http://a.b)\r\n\r\n"
        "• one &amp; `code`\r\n| a | b\\|c |\r\n|---|---|\n| 😀 | é |"
    )
    posting = Posting.from_text(text)
    assert len(posting.prose) == len(text)
    assert "http" not in posting.prose
    assert "title" not in posting.prose
    assert "bold" in posting.prose


@pytest.mark.parametrize("folder", ["postings", "unlabelled"])
def test_every_finding_over_the_corpus_is_where_it_says(corpus: Path, folder: str) -> None:
    linter = Linter()
    for path in sorted((corpus / folder).glob("*.md")):
        source = path.read_bytes().decode("utf-8")
        for finding in linter.check(path):
            assert source[finding.start : finding.end] == finding.text
            lines = source.split("\n")
            assert lines[finding.line - 1][finding.column - 1 :].startswith(finding.text.split("\n")[0].rstrip("\r"))
