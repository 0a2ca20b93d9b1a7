"""A title that stands in the front matter is read as the words that it shows to readers; other entries are not."""

from __future__ import annotations

import pytest

from jdlint import Config, Linter

BODY = "You will call customers and visit them.\n"
LINTER = Linter(Config(select=("gendered-title", "superhero-title")))


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("---\ntitle: Senior Salesman\n---\n", ["Salesman"]),
        ('+++\ntitle = "Rock Star Cook"\n+++\n', ["Rock Star"]),
        ("---\njob_title: 'Chairman, Board of Trustees'\n---\n", ["Chairman"]),
        ("---\ntitle: Sales Lead\nslug: salesman\n---\n", []),
        ("---\nsalesman: yes\n---\n", []),
        ("---\ntitle: Scrum Master\n---\n", []),
    ],
)
def test_the_words_of_the_title_are_read(head: str, found: list[str]) -> None:
    text = head + BODY
    report = LINTER.check_text(text)
    assert [finding.text for finding in report] == found
    assert all(text[finding.start : finding.end] == finding.text for finding in report)


def test_what_to_write_instead_is_offered_and_left_to_the_writer() -> None:
    text = "---\ntitle: Salesman\n---\n" + BODY
    assert LINTER.check_text(text)[0].replacements[0] == "Salesperson"
    assert LINTER.fix_text(text).text == text
