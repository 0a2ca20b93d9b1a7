"""What a run keeps: a posting that was checked is gone when its report is there, without a search for garbage."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING, Any

from jdlint import Linter
from jdlint.posting.posting import Posting

if TYPE_CHECKING:
    import pytest

TEXTS = (
    "# Therapist\n\n## Requirements\n\n- A young and dynamic LCSW, no excuses\n\nPay: $30 an hour in Denver, CO\n",
    "# Аналитик (Analyst)\n\nWe are a family. “Rockstars” only, they say.\n",
    "> # Nurse\n>\n> Young blood wanted, he must be strong.\n",
)


def test_a_posting_holds_nothing_that_holds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    alive: list[weakref.ref[Posting]] = []
    made = Posting.__init__

    def noted(self: Posting, *args: Any, **kwargs: Any) -> None:
        made(self, *args, **kwargs)
        alive.append(weakref.ref(self))

    monkeypatch.setattr(Posting, "__init__", noted)
    linter = Linter()
    gc.disable()
    try:
        for text in TEXTS:
            assert linter.check_text(text).findings
        assert [one for one in alive if one() is not None] == []
    finally:
        gc.enable()
    assert len(alive) == len(TEXTS)
