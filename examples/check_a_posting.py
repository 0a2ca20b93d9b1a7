"""Check one posting, and print what a person would want to know of each finding."""

from __future__ import annotations

from pathlib import Path

import jdlint

HERE = Path(__file__).parent

report = jdlint.check(HERE / "therapist.md")
for finding in report:
    print(f"line {finding.line}: {finding.message}")
    if finding.replacements:
        print(f"    instead of “{finding.text}”: {', '.join(finding.replacements)}")
print(f"{len(report)} findings")
