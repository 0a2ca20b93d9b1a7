"""The tool that looks for slow patterns has all patterns to look at, and texts that are made for each."""

from __future__ import annotations

from itertools import count

import pytest

from jdlint import load_rules
from tools.slowest_patterns import SIZE, adversaries, expressions, slowness


def test_every_rule_with_patterns_is_tried_on_texts_of_its_own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = dict(expressions())
    assert set(tried) == {rule.name for rule in load_rules() if rule.check.ready.expressions}
    texts = list(adversaries(b"(?i)rock stars?"))
    assert all(b"rock" in text and len(text) == SIZE for text in texts[2:5])
    monkeypatch.setattr("time.process_time", count().__next__)  # a second between any two looks at it
    assert slowness(b"(?i)rock stars?") == 1000 / (SIZE / 1024)
