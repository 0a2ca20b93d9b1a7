"""What is said to the person, and not found in a posting: always on standard error."""

from __future__ import annotations

import sys

from jdlint.text.inert import visible_line


def say(text: str) -> None:
    """One line on standard error; nothing in it acts on a terminal or in a CI log."""
    print(f"jdlint: {visible_line(text)}", file=sys.stderr, flush=True)
