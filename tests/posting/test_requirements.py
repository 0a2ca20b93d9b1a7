"""How strongly a posting asks for what it asks."""

from __future__ import annotations

from jdlint.posting.posting import Posting


def test_a_licence_under_a_heading_that_welcomes_is_welcome() -> None:
    posting = Posting.from_text("# Nurse\n\n## Nice to have\n\n- Spanish\n- LCSW license\n\n## Apply\n\nCall us.\n")
    assert [(one.line, one.strength) for one in posting.requirements] == [(5, "preferred"), (6, "preferred")]
