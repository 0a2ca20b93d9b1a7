"""Findings that files beside the config silence: a baseline, and suppressions kept out of the page."""

from typing import Final

BASELINE: Final = ".jdlint-baseline.json"
SIDE_FILE: Final = "jdlint-suppressions.json"
"""Their names, so that to see whether one is there costs no more than a look."""
